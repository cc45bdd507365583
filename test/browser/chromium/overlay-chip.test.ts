import { expect, it } from 'vitest';
import { chipPlace, chipText, isChipOpen } from '../harness/chip.ts';
import type { Desk, Tab } from '../harness/desk.ts';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

async function withChip(desk: Desk, path: string): Promise<Tab> {
  const tab = await desk.open(path);
  await expect.poll(() => chipText(desk, tab), { timeout: 10_000 }).toContain('1 overturned');
  return tab;
}

inChromium('The chip over a letter', (at) => {
  for (const form of ['html', 'pdf']) {
    it(`(${form}) shows the counts by itself, and the items on hover`, async () => {
      const desk = at();
      const tab = await withChip(desk, `/letters/nerve-test-mixed-2017.${form}`);
      expect(await chipText(desk, tab)).toContain('1 upheld');
      const place = await chipPlace(tab, 'main');
      expect(await isChipOpen(tab)).toBe(false);
      await tab.page.mouse.move(place?.x ?? 0, place?.y ?? 0);
      await expect.poll(() => isChipOpen(tab)).toBe(true);
      expect(await chipText(desk, tab)).toContain('EMG/NCV of the bilateral upper extremities');
    });
  }

  it('opens the panel on a real click', async () => {
    const desk = at();
    const tab = await withChip(desk, '/letters/nerve-test-mixed-2017.html');
    const place = await chipPlace(tab, 'main');
    const panel = await desk.panelAfter(
      tab,
      async () => await tab.page.mouse.click(place?.x ?? 0, place?.y ?? 0),
    );
    expectSample(await panel.settled(), 'nerve-test-mixed-2017');
    expect(await panel.text('CM16-0999102')).toContain('1 overturned');
  });

  it('is put away by its button, and stays away for this letter', async () => {
    const desk = at();
    const tab = await withChip(desk, '/letters/nerve-test-mixed-2017.html');
    const place = await chipPlace(tab, 'close');
    await tab.page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await expect.poll(() => chipText(desk, tab)).toBe('');
    const panel = await desk.click(tab);
    await panel.text('CM16-0999102');
    expect(await chipText(desk, tab)).toBe('');
  });

  it('stays away where the user switched it off', async () => {
    const desk = at();
    await desk.configure({ overlay: false });
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('1');
    expect(await chipText(desk, tab)).toBe('');
  });
});
