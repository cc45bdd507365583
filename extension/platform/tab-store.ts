import { browser } from './browser.ts';
import { keepInSession } from './session-room.ts';
import { newRecord, type TabRecord } from './tab-record.ts';

const PREFIX = 'tab:';

/** The last change of each tab, on which the next one waits: changes of one tab never overtake each other. */
const queues = new Map<number, Promise<unknown>>();

/** What was kept last. The background alone writes records; once it was killed, it has the store to ask. */
const kept = new Map<number, TabRecord>();

export async function readTabRecord(tabId: number): Promise<TabRecord> {
  await queues.get(tabId);
  return load(tabId);
}

/**
 * Changes what is known of a tab and gives the new record; `change` may give the old one back. Errors: `NoRoomError`.
 * @param tell hears of the new record before it is kept, where the reader waits for it.
 */
export function updateTabRecord(
  tabId: number,
  change: (record: TabRecord) => TabRecord,
  tell?: (record: TabRecord) => void,
): Promise<TabRecord> {
  const before = queues.get(tabId) ?? Promise.resolve();
  const after = before.then(async () => {
    const old = await load(tabId);
    const next = change(old);
    if (next === old) return next;
    tell?.(next);
    await keepInSession({ [PREFIX + tabId]: next });
    kept.set(tabId, next);
    return next;
  });
  const settled = after.catch(() => undefined);
  queues.set(tabId, settled);
  return after;
}

export async function forgetTab(tabId: number): Promise<void> {
  await queues.get(tabId);
  queues.delete(tabId);
  kept.delete(tabId);
  await browser.storage.session.remove(PREFIX + tabId);
}

/** Every tab about which something is known. */
export async function allTabRecords(): Promise<TabRecord[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, record]) => record as TabRecord);
}

async function load(tabId: number): Promise<TabRecord> {
  const known = kept.get(tabId);
  if (known) return known;
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] as TabRecord | undefined) ?? newRecord(tabId);
}
