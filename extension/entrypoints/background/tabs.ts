import { browser } from '../../platform/browser.ts';
import { isFirefox } from '../../platform/build.ts';
import { forgetTab, readTabRecord, updateTabRecord } from '../../platform/tab-store.ts';
import { dropLetters, emptyTab } from './drop-letters.ts';
import { findGone, pageOf } from './find-gone.ts';
import { askFrame } from './gather.ts';
import { readTab } from './read-tab.ts';

/** Keeps what is known of each tab true to what the tab shows. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined || change.url !== undefined) void followTab(tabId, change);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onReplaced.addListener((added, removed) => void moveTab(removed, added));
}

interface Change {
  readonly status?: string;
  readonly url?: string;
}

async function followTab(tabId: number, change: Change): Promise<void> {
  const isLoading = change.status === 'loading';
  const { letters, panel, run } = await readTabRecord(tabId);
  if (letters.length > 0) await dropLetters(tabId, await findGone(tabId, letters, isLoading));
  // A reading that was asked for, or its failure: a page in which our script stands is the page that was read.
  else if (panel.kind !== 'idle' && isLoading && !(await pageOf(tabId, 0))) await emptyTab(tabId, run);
  if (!isFirefox) return;
  if (change.status === 'complete') await lookForViewer(tabId);
  // Firefox before 147 tells its pages nothing of a route changed without a load.
  if (change.status === undefined) await askFrame(tabId, 0, { type: 'frame/rescan' });
}

async function moveTab(from: number, to: number): Promise<void> {
  const old = await readTabRecord(from);
  const panel = { ...old.panel, tabId: to };
  await updateTabRecord(to, () => ({ ...old, tabId: to, panel }));
  await forgetTab(from);
}

/** Firefox runs no script in its PDF viewer: where a page of an allowed site takes none, it may be one. */
async function lookForViewer(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (!url || !/^https?:/u.test(url)) return;
  if (!(await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }))) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
  } catch {
    await readTab(tabId, { by: 'detected', anyway: false }, null);
  }
}
