import { expect, it } from 'vitest';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('The chip over a letter in Firefox', (at) => {
  it('is put away by Esc, for this letter', async () => {
    const desk = at();
    const { chrome } = desk.firefox;
    const page = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect.poll(async () => (await chrome.chip())?.words, { timeout: 8000 }).toContain('overturned');
    const { x, y } = await chrome.chipPlace();
    await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    await expect.poll(() => chrome.chip()).toBeNull();
    await desk.click(page);
    await desk.settled();
    expect(await chrome.chip()).toBeNull();
  });
});
