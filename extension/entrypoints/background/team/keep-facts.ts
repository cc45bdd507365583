import { hasRole } from '../../../../shared/api/roles.ts';
import { browser } from '../../../platform/browser.ts';
import { hashText } from '../../../platform/hash.ts';
import { reportBug } from '../../../platform/report-bug.ts';
import { findConnection, readConnection } from '../../../platform/team/connection.ts';
import { lastKnownMe } from '../../../platform/team/known-team.ts';
import { keepWaiting } from '../../../platform/team/outbox.ts';
import { sendOutbox } from '../../../platform/team/send-outbox.ts';
import { factsOfLetter, type LetterFacts } from './facts-of-letter.ts';

const KEPT = 'outbox-kept';
const MOST_KEPT = 300;

/** One after the other: the same letter in two tabs is kept once. */
let last: Promise<boolean> = Promise.resolve(false);

/**
 * Keeps the facts of a letter for the team's memory. Never stands in the way of the letter, never fails it; the same
 * facts are kept once for as long as the browser runs.
 * @param text of the letter; no more of it than the hash of its covered form and the words of requests are kept.
 * @param when they go: at once, or with the next letter that the Worker takes, where it just failed.
 */
export function keepFacts(text: string, when: 'now' | 'later'): void {
  const next = last.then(() => keep(text));
  last = next.catch(() => false);
  void next.then((isKept) => (isKept && when === 'now' ? sendNow() : undefined)).catch(reportBug);
}

/** Sends what waits, as soon as the Worker is known to answer again. */
export function sendWaiting(): void {
  void sendNow().catch(reportBug);
}

async function sendNow(): Promise<void> {
  const to = await readConnection();
  if (to.ok) await sendOutbox(to.value, Date.now());
}

/** @returns whether there is something new to send. */
async function keep(text: string): Promise<boolean> {
  const to = await findConnection();
  if (to === null) return false;
  const me = await lastKnownMe(to);
  if (me !== null && !hasRole(me.role, 'member')) return false;
  const facts = await factsOfLetter(text);
  if (facts === null || (await isKept(to.origin, facts))) return false;
  const at = Date.now();
  await keepWaiting({ origin: to.origin, team: me?.team.id ?? null, ...facts, at }, at);
  return true;
}

/** Whether these very facts were kept for this Worker before; from now on they were. */
async function isKept(origin: string, facts: LetterFacts): Promise<boolean> {
  const name = await hashText(JSON.stringify([origin, facts]));
  const kept = ((await browser.storage.session.get(KEPT))[KEPT] as string[] | undefined) ?? [];
  if (kept.includes(name)) return true;
  await browser.storage.session.set({ [KEPT]: [...kept, name].slice(-MOST_KEPT) });
  return false;
}
