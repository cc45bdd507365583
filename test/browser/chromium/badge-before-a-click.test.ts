import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The way from the result list to a letter', (at) => {
  it('shows the toolbar badge with the number of overturned items before any click', async () => {
    const desk = at();
    const tab = await desk.open('/letters/back-seven-items-2017.html');
    await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('2');
  });
});
