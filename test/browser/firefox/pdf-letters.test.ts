import { expect, it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPdf } from '../../portal/render/pdf.ts';
import { asFailed, expectSample } from '../harness/expectations.ts';
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

  it('at an address that gives another letter later is never taken for the earlier one', async () => {
    const desk = at();
    for (const slug of ['methocarbamol-upheld-2015', 'acupuncture-outside-2016']) {
      desk.portal.put('/current.pdf', 'application/pdf', await letterPdf(sampleLetter(slug)));
      await desk.click(await desk.open('/current.pdf'));
      expectSample(await desk.settled(), slug);
    }
  });

  for (const [what, path, code] of [
    ['a scan', '/pdf/scanned.pdf', 'no-text'],
    ['locked by a password', '/pdf/locked.pdf', 'encrypted'],
    ['from a one-time link', '/pdf/once?key=firefox', 'one-time-link'],
  ] as const) {
    it(`(${what}) is named as that`, async () => {
      const desk = at();
      await desk.click(await desk.open(path));
      expect(asFailed(await desk.settled()).code).toBe(code);
    });
  }
});
