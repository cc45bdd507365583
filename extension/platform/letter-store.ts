import { browser } from './browser.ts';
import type { LetterContent } from './panel-port.ts';
import { keepInSession } from './session-room.ts';

/**
 * The letters that open tabs show, by the hash of their text, in the browser's memory only
 * (`storage.session`): they survive the service worker and end with the browser.
 */
const PREFIX = 'letter:';
const ORDER = 'letters';
/** The session store holds 10 MB; the oldest letters go first. */
const MOST_LETTERS = 24;
const MOST_CHARACTERS = 4_000_000;

/** Errors: `NoRoomError` for a letter that is larger than the browser keeps. */
export async function keepLetter(hash: string, content: LetterContent): Promise<void> {
  const stored = await browser.storage.session.get(ORDER);
  const order = (stored[ORDER] as { hash: string; size: number }[] | undefined) ?? [];
  const size = content.text.length + (content.runs?.length ?? 0) * 120;
  const next = [...order.filter((entry) => entry.hash !== hash), { hash, size }];
  const dropped: string[] = [];
  while (next.length > 1 && (next.length > MOST_LETTERS || total(next) > MOST_CHARACTERS)) {
    const oldest = next.shift();
    if (oldest) dropped.push(PREFIX + oldest.hash);
  }
  if (dropped.length > 0) await browser.storage.session.remove(dropped);
  await keepInSession({ [PREFIX + hash]: content, [ORDER]: next });
}

/** The letter, or null when it is no longer held. */
export async function findLetter(hash: string): Promise<LetterContent | null> {
  const stored = await browser.storage.session.get(PREFIX + hash);
  return (stored[PREFIX + hash] as LetterContent | undefined) ?? null;
}

function total(entries: readonly { size: number }[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}
