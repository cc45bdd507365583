import { expect, it } from 'vitest';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('An HTML letter in Firefox', (at) => {
  it('that comes late shows its badge by itself', async () => {
    const desk = at();
    await desk.open('/pages/late.html');
    await expect.poll(() => desk.badge(), { timeout: 8000 }).toBe('1');
  });
});
