import { it } from 'vitest';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A PDF inside a page', (at) => {
  for (const kind of ['iframe', 'embed', 'object', 'octet', 'blob']) {
    it(`by ${kind} is read`, async () => {
      const desk = at();
      const tab = await desk.open(`/pages/pdf-${kind}.html`);
      if (kind === 'blob') await tab.page.waitForSelector('body[data-ready]');
      const panel = await desk.click(tab);
      expectSample(await panel.settled(), 'nerve-test-mixed-2017');
    });
  }
});
