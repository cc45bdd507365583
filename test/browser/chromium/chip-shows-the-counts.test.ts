import { expect, it } from 'vitest';
import { chipPlace, chipText, isChipOpen, openWithChip } from '../harness/chip.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('The chip over a letter', (at) => {
  for (const form of ['html', 'pdf']) {
    it(`(${form}) shows the counts by itself, and the items on hover`, async () => {
      const desk = at();
      const tab = await openWithChip(desk, `/letters/nerve-test-mixed-2017.${form}`);
      expect(await chipText(desk, tab)).toContain('1 upheld');
      const place = await chipPlace(tab, 'main');
      expect(await isChipOpen(tab)).toBe(false);
      await tab.page.mouse.move(place?.x ?? 0, place?.y ?? 0);
      await expect.poll(() => isChipOpen(tab)).toBe(true);
      expect(await chipText(desk, tab)).toContain('EMG/NCV of the bilateral upper extremities');
    });
  }
});
