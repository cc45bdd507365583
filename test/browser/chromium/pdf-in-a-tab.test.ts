import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF in a tab', (at) => {
  for (const [what, path, slug] of [
    ['as the portal links it', '/letters/back-seven-items-2017.pdf', 'back-seven-items-2017'],
    ['without .pdf in its address', '/pdf/view?doc=methocarbamol-upheld-2015', 'methocarbamol-upheld-2015'],
    [
      'encrypted with an empty password',
      '/pdf/encrypted.pdf?doc=tramadol-partial-2016',
      'tramadol-partial-2016',
    ],
    ['without a header table', '/letters/lidocaine-no-header-2014.pdf', 'lidocaine-no-header-2014'],
  ] as const) {
    it(`${what} is read in full`, async () => {
      const desk = at();
      const tab = await desk.open(path);
      const panel = await desk.click(tab);
      expectSample(await panel.settled(), slug);
    });
  }
});
