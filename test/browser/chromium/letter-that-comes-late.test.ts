import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('A page that changes after it was loaded', (at) => {
  it('shows the badge once the letter has come late, without a click or a reload', async () => {
    const desk = at();
    const tab = await desk.open('/pages/late.html');
    await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('1');
  });
});
