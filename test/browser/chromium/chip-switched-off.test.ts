import { expect, it } from 'vitest';
import { chipText } from '../harness/chip.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('The chip over a letter', (at) => {
  it('stays away where the user switched it off', async () => {
    const desk = at();
    await desk.configure({ overlay: false });
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('1');
    expect(await chipText(desk, tab)).toBe('');
  });
});
