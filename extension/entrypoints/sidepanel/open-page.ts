import { browser } from '../../platform/browser.ts';

/** Opens a page of the extension at a section. The panel's tab goes along, so that a report can name its state. */
export function openPage(
  page: '/help.html' | '/sidepanel.html?print=1',
  section: string,
  tabId: number,
): void {
  const url = new URL(browser.runtime.getURL(page));
  url.searchParams.set('tab', String(tabId));
  url.hash = section;
  void browser.tabs.create({ url: url.href });
}

/** The browser's own page of this extension, with the switch for local files. Firefox lets no extension open it. */
export function openExtensionSettings(): void {
  const address = `chrome://extensions/?id=${browser.runtime.id}`;
  browser.tabs.create({ url: address }).catch(() => openPage('/help.html', 'file-access', -1));
}
