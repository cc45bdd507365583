import { it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPdf } from '../../portal/render/pdf.ts';
import { expectSample } from '../harness/expectations.ts';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('A PDF in Firefox', (at) => {
  it('at an address that gives another letter later is never taken for the earlier one', async () => {
    const desk = at();
    for (const slug of ['methocarbamol-upheld-2015', 'acupuncture-outside-2016']) {
      desk.portal.put('/current.pdf', 'application/pdf', await letterPdf(sampleLetter(slug)));
      await desk.click(await desk.open('/current.pdf'));
      expectSample(await desk.settled(), slug);
    }
  });
});
