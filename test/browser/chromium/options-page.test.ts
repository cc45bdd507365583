import { afterAll, beforeAll, expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { type FakeWorker, startFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

let worker: FakeWorker;
beforeAll(async () => {
  worker = await startFakeWorker();
});
afterAll(async () => await worker.stop());

inChromium('The options page', (at) => {
  it('saves the address and token of a Worker, and the next letter is read there', async () => {
    const desk = at();
    const { page } = await desk.open(`chrome-extension://${desk.chromium.extensionId}/options.html`);
    await page.locator('aria/Worker address').fill(worker.address);
    await page.locator('aria/Team token').fill('token-from-the-options');
    await page.locator('aria/Save[role="button"]').click();
    await page.waitForSelector('::-p-text(Saved)');
    const panel = await desk.click(await desk.open('/letters/nerve-test-mixed-2017.html'));
    expect(asRead(await panel.settled()).readBy).toEqual({ where: 'worker', fallback: null });
    expect(worker.authorizations).toEqual(['Bearer token-from-the-options']);
  });

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
