import { expect, it } from 'vitest';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterPdf } from '../../portal/render/pdf.ts';
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

  it('at an address that gives another letter later is never taken for the earlier one', async () => {
    const desk = at();
    for (const slug of ['methocarbamol-upheld-2015', 'acupuncture-outside-2016']) {
      desk.portal.put('/current.pdf', 'application/pdf', await letterPdf(sampleLetter(slug)));
      const tab = await desk.open('/current.pdf');
      expectSample(await (await desk.click(tab)).settled(), slug);
      await tab.page.close();
    }
  });

  it('on a site that was never allowed is read after the click', async () => {
    const desk = at();
    const tab = await desk.open(desk.elsewhere('/letters/shoulder-expedited-2017.pdf'));
    const panel = await desk.click(tab);
    const summary = expectSample(await panel.settled(), 'shoulder-expedited-2017');
    expect(summary.priority).toBe('expedited');
  });
});
