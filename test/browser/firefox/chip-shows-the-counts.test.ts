import { expect, it } from 'vitest';
import { inFirefox } from '../harness/firefox-desk.ts';

inFirefox('The chip over a letter in Firefox', (at) => {
  it('shows the counts by itself, unfolds on a real click, and names the button that opens the sidebar', async () => {
    const desk = at();
    const { chrome } = desk.firefox;
    const page = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect
      .poll(async () => (await chrome.chip())?.words, { timeout: 8000 })
      .toMatch(/1 overturned · 1 upheld/);
    expect((await chrome.chip())?.isOpen).toBe(false);
    const { x, y } = await chrome.chipPlace();
    await page.mouse.move(x, y);
    await expect.poll(async () => (await chrome.chip())?.isOpen).toBe(true);
    const words = (await chrome.chip())?.words;
    expect(words).toContain('EMG/NCV of the bilateral upper extremities');
    expect(words).toContain('Press Alt+L or the IMR Lens button in the toolbar');
  });
});
