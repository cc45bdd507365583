import { expect, it } from 'vitest';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('An HTML letter in Firefox', (at) => {
  it('on a declared site shows its badge without a click', async () => {
    const desk = at();
    await desk.open('/letters/back-seven-items-2017.html');
    await expect.poll(() => desk.badge(), { timeout: 8000 }).toBe('2');
  });
});
