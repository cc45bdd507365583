import { browser } from '../../platform/browser.ts';
import { isFirefox } from '../../platform/build.ts';
import { Here } from '../../platform/page-port.ts';
import type { TabRecord } from '../../platform/tab-record.ts';
import { forgetTab, readTabRecord, updateTabRecord } from '../../platform/tab-store.ts';
import { emptyTab } from './drop-frame.ts';
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
  const record = await readTabRecord(tabId);
  const isKnown = record.letters.length > 0 || record.panel.kind !== 'idle';
  if (isKnown && !(await stillShows(record, change))) await emptyTab(tabId, record.run);
  if (!isFirefox) return;
  if (change.status === 'complete') await lookForViewer(tabId);
  // Firefox before 147 tells its pages nothing of a route changed without a load.
  if (change.status === undefined) await askFrame(tabId, 0, { type: 'frame/rescan' });
}

/**
 * Whether the tab still shows the page that was read. Loading is also told of frames and of routes changed
 * without a load, so the frame itself is asked; a script of ours dies with its page.
 */
async function stillShows(record: TabRecord, change: Change): Promise<boolean> {
  const frames = new Set(record.letters.map(({ frameId }) => frameId));
  if (frames.size === 0) return change.status !== 'loading';
  for (const frameId of frames) {
    if (frameId === null) {
      if (change.status === 'loading') return false;
    } else if (!Here.safeParse(await askFrame(record.tabId, frameId, { type: 'frame/here' })).success) {
      return false;
    }
  }
  return true;
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
