import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('A page that is not a decision', (at) => {
  for (const name of ['help', 'ur-denial', 'qme-report']) {
    it(`(${name}) stays as it was: no badge, no chip, no request of ours`, async () => {
      const desk = at();
      const tab = await desk.open(`/pages/${name}.html`);
      // Stage one has its say within a second; a chip or badge would stand by then.
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await desk.badge(tab)).toBe('');
      expect(await tab.page.$$eval('body > *', (nodes) => nodes.map((node) => node.localName))).toEqual([
        'header',
        'main',
      ]);
      expect(desk.portal.seen.filter((line) => line.includes('/pages/'))).toEqual([
        `GET /pages/${name}.html`,
      ]);
    });
  }
});
