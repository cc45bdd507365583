import type { Page } from 'puppeteer-core';
import type {} from './chrome-globals.ts';

/**
 * The browser's number of the tab that shows an address, asked from a page of the extension.
 * @throws when no tab shows it
 */
export async function tabOf(extensionPage: Page, address: string): Promise<number> {
  const found = await extensionPage.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return (
      tabs.findLast((tab) => tab.url === wanted)?.id ?? (await chrome.tabs.query({ active: true }))[0]?.id
    );
  }, address);
  if (found === undefined) throw new Error(`No tab shows ${address}.`);
  return found;
}
