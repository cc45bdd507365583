import { expect, it } from 'vitest';
import { asRead } from '../harness/expectations.ts';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

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
});
