import { browser } from './browser.ts';
import { keepInSession } from './session-room.ts';
import { newRecord, type TabRecord } from './tab-record.ts';

const PREFIX = 'tab:';

/**
 * The last change of each tab, on which the next one waits: changes of one tab never overtake each other. What it left
 * need not be asked of the store, for the background alone writes records; undefined where it could not be kept.
 */
const changes = new Map<number, Promise<TabRecord | undefined>>();

export async function readTabRecord(tabId: number): Promise<TabRecord> {
  return (await changes.get(tabId)) ?? load(tabId);
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
  const after = readTabRecord(tabId).then(async (old) => {
    const next = change(old);
    if (next === old) return next;
    tell?.(next);
    await keepInSession({ [PREFIX + tabId]: next });
    return next;
  });
  changes.set(
    tabId,
    after.catch(() => undefined),
  );
  return after;
}

export async function forgetTab(tabId: number): Promise<void> {
  await changes.get(tabId);
  changes.delete(tabId);
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
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] as TabRecord | undefined) ?? newRecord(tabId);
}
