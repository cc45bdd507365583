import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('A letter full of markup', (at) => {
  for (const form of ['html', 'pdf']) {
    it(`as ${form} is shown as text; nothing of it runs or becomes a link`, async () => {
      const desk = at();
      const tab = await desk.open(`/letters/hostile-markup.${form}`);
      const panel = await desk.click(tab);
      const { summaries } = asRead(await panel.settled());
      expect(summaries[0]?.items.map((item) => item.outcome)).toEqual(['upheld']);
      // Bold marks of text copies are no words of the letter; whatever else stands there is text.
      expect(summaries[0]?.items[0]?.request).toBe('Gabapentin 300mg #90 bold & "quoted" \'twice\'');
      expect(await panel.text('CM17-0999110')).toContain('& "quoted"');
      const harm = await panel.page.evaluate(() => ({
        ran: '__hostile' in globalThis,
        pictures: document.querySelectorAll('img[src="x"], b[onmouseover], script:not([src])').length,
        odd: [...document.querySelectorAll('a[href]')].filter(
          (link) => !/^(https|chrome-extension):/.test((link as HTMLAnchorElement).href),
        ).length,
      }));
      expect(harm).toEqual({ ran: false, pictures: 0, odd: 0 });
      if (form === 'html') expect(await tab.page.evaluate(() => '__hostile' in globalThis)).toBe(false);
    });
  }
});
