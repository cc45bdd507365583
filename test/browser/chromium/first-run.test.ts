import { expect, it } from 'vitest';
import { openDesk } from '../harness/desk.ts';
import { inChromium } from '../harness/situation.ts';

inChromium('The first minute after the install', () => {
  it('shows one page with a sample letter, and asks for nothing', async () => {
    const desk = await openDesk({ keepFirstPage: true });
    try {
      const target = await desk.chromium.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), {
        timeout: 8000,
      });
      const page = await target.asPage();
      await page.waitForSelector('h1');
      const text = await page.evaluate(() => document.body.textContent);
      expect(text).toContain('IMR');
      const granted = await page.evaluate(async () => await chrome.permissions.getAll());
      expect(granted.origins).not.toContain('https://*/*');
    } finally {
      await desk.close();
    }
  });
});
