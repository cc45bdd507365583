import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('Several letters', (at) => {
  for (const [what, path] of [
    ['one page', '/pages/several.html'],
    ['one PDF', '/pdf/two-letters.pdf?doc=nerve-test-mixed-2017'],
  ] as const) {
    it(`in ${what} are offered as a list, and the chosen one is shown`, async () => {
      const desk = at();
      const tab = await desk.open(path);
      const panel = await desk.click(tab);
      const { summaries, chosen } = asRead(await panel.settled());
      expect(summaries.map((summary) => summary.caseNumber)).toEqual(['CM15-0999101', 'CM16-0999102']);
      expect(chosen).toBe(0);
      expect(await panel.text('CM15-0999101')).toContain('CM16-0999102');

      const choosing = panel.page.locator('select');
      await choosing.fill('1');
      const after = asRead(await panel.settled((state) => state.kind === 'read' && state.chosen === 1));
      expect(after.chosen).toBe(1);
    });
  }
});
