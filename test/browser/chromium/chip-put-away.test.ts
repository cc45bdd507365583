import { expect, it } from 'vitest';
import { chipPlace, chipText, openWithChip } from '../harness/chip.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('The chip over a letter', (at) => {
  it('is put away by its button, and stays away for this letter', async () => {
    const desk = at();
    const tab = await openWithChip(desk, '/letters/nerve-test-mixed-2017.html');
    const place = await chipPlace(tab, 'close');
    await tab.page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await expect.poll(() => chipText(desk, tab)).toBe('');
    const panel = await desk.click(tab);
    await panel.text('CM16-0999102');
    expect(await chipText(desk, tab)).toBe('');
  });
});
