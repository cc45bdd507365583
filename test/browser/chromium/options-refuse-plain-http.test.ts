import { expect, it } from 'vitest';
import { inChromium } from '../harness/situation.ts';

inChromium('The options page', (at) => {
  it('refuses an address over plain http to another computer', async () => {
    const desk = at();
    const { page } = await desk.open(`chrome-extension://${desk.chromium.extensionId}/options.html`);
    await page.locator('aria/Worker address').fill('http://worker.example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('::-p-text(Enter an address that starts with https://)');
    const stored = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain('worker.example');
  });
});
