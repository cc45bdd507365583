import { newRecord } from '../../platform/tab-record.ts';
import { readTabRecord, updateTabRecord } from '../../platform/tab-store.ts';
import { announce, sendChip } from './announce.ts';
import { showLetter } from './show-letter.ts';

/** The tab shows something else: the panel empties at once, and a reading under way for the old page is void. */
export async function emptyTab(tabId: number, run: number): Promise<void> {
  const before = await readTabRecord(tabId);
  const record = await updateTabRecord(tabId, (now) =>
    now.run === run ? { ...newRecord(tabId), run: run + 1, sent: now.sent, reading: null } : now,
  );
  if (record.run !== run + 1) return;
  await announce(record);
  for (const { frameId } of before.letters) if (frameId !== null) await sendChip(tabId, frameId, null, false);
}

/** A frame no longer shows its letter; null for what the background fetched itself. */
export async function dropFrame(tabId: number, frameId: number | null): Promise<void> {
  const before = await readTabRecord(tabId);
  const letters = before.letters.filter((letter) => letter.frameId !== frameId);
  if (letters.length === before.letters.length) return;
  if (letters.length === 0) return emptyTab(tabId, before.run);
  const isGone = !letters.some(({ id }) => id === before.chosen);
  const chosen = isGone ? (letters[0]?.id ?? null) : before.chosen;
  await updateTabRecord(tabId, (now) => (now.run === before.run ? { ...now, letters, chosen } : now));
  if (frameId !== null) await sendChip(tabId, frameId, null, false);
  await showLetter(tabId, before.run, { by: 'detected', anyway: false });
}
