import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('A PDF in Firefox', (at) => {
  for (const [what, path, slug] of [
    ['in a tab', '/letters/back-seven-items-2017.pdf', 'back-seven-items-2017'],
    ['without .pdf in its address', '/pdf/view?doc=methocarbamol-upheld-2015', 'methocarbamol-upheld-2015'],
    [
      'encrypted with an empty password',
      '/pdf/encrypted.pdf?doc=tramadol-partial-2016',
      'tramadol-partial-2016',
    ],
    ['in an iframe', '/pages/pdf-iframe.html', 'nerve-test-mixed-2017'],
  ] as const) {
    it(`${what} is read after a click`, async () => {
      const desk = at();
      await desk.click(await desk.open(path));
      expectSample(await desk.settled(), slug);
    });
  }
});
