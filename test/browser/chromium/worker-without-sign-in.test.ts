import { expect, it } from 'vitest';
import { useFakeWorker } from '../harness/fake-worker.ts';
import { inChromium } from '../harness/situation.ts';

const worker = useFakeWorker();

inChromium('A Worker without single sign-on', (at) => {
  it('is told apart from a window that was closed: a token is needed there', async () => {
    const desk = at();
    const { page } = await desk.open(`chrome-extension://${desk.chromium.extensionId}/options.html`);
    await page.locator('aria/Worker address').fill(worker.address);
    await page.locator('::-p-aria(Sign in with your organization[role="button"])').click();
    await page.waitForSelector('::-p-text(This Worker has no single sign-on. Use a team token.)');
    expect(await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).toEqual([]);
  });
});
