/**
 * Facts of decisions that the team's Worker has not taken yet: the only thing read of a letter that is written to
 * disk. The schema has no place for its text. Written by the background alone, read by every page.
 */
import * as z from 'zod/mini';
import { DecisionFacts, LetterHash } from '../../../shared/api/facts.ts';
import { browser } from '../browser.ts';

const KEY = 'outbox';
const MOST_LETTERS = 200;
const MOST_CHARACTERS = 2_000_000;
export const MOST_DECISIONS = 20;
/** Facts hold the words of requests: they do not lie on a disk for ever. */
const LONGEST_WAIT_MS = 30 * 86_400_000;

const WaitingLetter = z.strictObject({
  /** The Worker that they are for. */
  origin: z.string(),
  /** The number of the team that they are for, where it was known when they were kept. */
  team: z.nullable(z.int()),
  hash: LetterHash,
  decisions: z.array(DecisionFacts).check(z.minLength(1), z.maxLength(MOST_DECISIONS)),
  /** When they were kept, milliseconds since 1970. */
  at: z.int(),
});
export type WaitingLetter = z.infer<typeof WaitingLetter>;

export interface Outbox {
  readonly letters: readonly WaitingLetter[];
  /** Decisions that had to be given up: too many, too old, or refused by the Worker. */
  readonly lost: number;
}

const Stored = z.object({ letters: z.array(z.unknown()), lost: z.int() });

export async function readOutbox(): Promise<Outbox> {
  const stored = Stored.safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (!stored.success) return { letters: [], lost: 0 };
  const letters = stored.data.letters.flatMap((letter) => {
    const parsed = WaitingLetter.safeParse(letter);
    return parsed.success ? [parsed.data] : [];
  });
  return { letters, lost: stored.data.lost + stored.data.letters.length - letters.length };
}

/** How many decisions wait. */
export function countWaiting({ letters }: Outbox): number {
  return letters.reduce((sum, { decisions }) => sum + decisions.length, 0);
}

/** A letter read again takes its own place; when there is no more room, the oldest go, and are counted. */
export function keepWaiting(letter: WaitingLetter, now: number): Promise<void> {
  return changeOutbox(({ letters, lost }) => {
    const isSame = ({ origin, hash }: WaitingLetter) => origin === letter.origin && hash === letter.hash;
    const next = [...letters.filter((other) => !isSame(other)), letter];
    const fresh = next.filter(({ at }) => now - at < LONGEST_WAIT_MS);
    let size = JSON.stringify(fresh).length;
    while (fresh.length > 1 && (fresh.length > MOST_LETTERS || size > MOST_CHARACTERS)) {
      size -= JSON.stringify(fresh.shift()).length;
    }
    const given = countWaiting({ letters: next, lost: 0 }) - countWaiting({ letters: fresh, lost: 0 });
    return { letters: fresh, lost: lost + given };
  });
}

/** Takes a letter out once the Worker has its facts, or refused them for good; newer facts of it stay. */
export function dropWaiting(sent: WaitingLetter, isLost: boolean): Promise<void> {
  return changeOutbox(({ letters, lost }) => ({
    letters: letters.filter(
      (letter) => letter.origin !== sent.origin || letter.hash !== sent.hash || letter.at !== sent.at,
    ),
    lost: isLost ? lost + sent.decisions.length : lost,
  }));
}

/** Forgets what waits, and what was lost. */
export function discardWaiting(): Promise<void> {
  return changeOutbox(() => ({ letters: [], lost: 0 }));
}

/** Hears when something begins or ceases to wait. Returns the way to stop. */
export function onOutboxChanged(handle: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) handle();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Changes never overtake each other. */
let last: Promise<unknown> = Promise.resolve();

function changeOutbox(change: (outbox: Outbox) => Outbox): Promise<void> {
  const next = last.then(async () => {
    await browser.storage.local.set({ [KEY]: change(await readOutbox()) });
  });
  last = next.catch(() => undefined);
  return next;
}
