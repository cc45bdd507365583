import { type FoundLetter, newRecord, type TabRecord } from '../../platform/tab-record.ts';
import { readTabRecord, updateTabRecord } from '../../platform/tab-store.ts';
import { announce, sendChip } from './announce.ts';
import { showLetter } from './show-letter.ts';

/**
 * Takes letters out of what is known of a tab that it shows no longer; with the last one the panel empties at
 * once, and a reading under way for the old page is void.
 * @param isGone asked again when the record changes: a letter that came in the meantime is not taken out.
 */
export async function dropLetters(tabId: number, isGone: (letter: FoundLetter) => boolean): Promise<void> {
  const before = await readTabRecord(tabId);
  const gone = before.letters.filter(isGone);
  if (gone.length === 0) return;
  const record = await updateTabRecord(tabId, (now) => without(now, isGone));
  const left = new Set(record.letters.map(({ frameId }) => frameId));
  const frames = new Set(gone.map(({ frameId }) => frameId).filter((id) => id !== null && !left.has(id)));
  if (record.letters.length === 0) await announce(record);
  for (const frameId of frames)
    if (frameId !== null) {
      await sendChip(tabId, frameId, { view: null, watch: false, isSecond: false });
    }
  if (record.letters.length > 0) await showLetter(tabId, record.run, { by: 'detected', anyway: false });
}

/** Nothing of the tab is known any more, unless letters were found in it since `run`. */
export async function emptyTab(tabId: number, run: number): Promise<void> {
  const record = await updateTabRecord(tabId, (now) =>
    now.run === run && now.letters.length === 0 ? emptied(now) : now,
  );
  if (record.run === run + 1) await announce(record);
}

function without(record: TabRecord, isGone: (letter: FoundLetter) => boolean): TabRecord {
  const letters = record.letters.filter((letter) => !isGone(letter));
  if (letters.length === record.letters.length) return record;
  if (letters.length === 0) return emptied(record);
  const isThere = letters.some(({ id }) => id === record.chosen);
  return { ...record, letters, chosen: isThere ? record.chosen : (letters[0]?.id ?? null) };
}

function emptied({ tabId, run, sent }: TabRecord): TabRecord {
  return { ...newRecord(tabId), run: run + 1, sent };
}
