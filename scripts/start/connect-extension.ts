import type {} from '../browser/chrome-globals.ts';
import type { ChromiumWithExtension } from '../browser/open-chromium.ts';

/** Saves the Worker's address and token in the extension's settings, as its options page would. */
export async function connectExtension(
  chromium: ChromiumWithExtension,
  workerUrl: string,
  workerToken: string,
): Promise<void> {
  const settings = JSON.stringify({ workerUrl, workerToken, sendWhen: 'detected' });
  await chromium.inBackground(
    async (given) => await chrome.storage.local.set({ settings: JSON.parse(given) }),
    settings,
  );
}
