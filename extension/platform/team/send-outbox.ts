import { hasRole } from '../../../shared/api/roles.ts';
import type { ReadingErrorCode } from '../panel-port.ts';
import type { Asked } from './ask-team.ts';
import type { TeamConnection } from './connection.ts';
import { askWho } from './known-team.ts';
import { dropWaiting, readOutbox } from './outbox.ts';
import { saveDecisions } from './team-calls.ts';

/** Answers that will be the same the next time: these facts cannot be saved. */
const FINAL: ReadonlySet<ReadingErrorCode> = new Set(['invalid-request', 'too-large', 'not-found']);

/** A sending under way: whoever asks meanwhile waits for it, so that nothing is sent twice. */
let running: Promise<Asked<null>> | null = null;

/**
 * Sends what waits for this Worker and team, one letter after the other. Stops at the first answer that may be
 * another one later (no connection, busy, a token withdrawn); the rest goes on waiting.
 * @param now milliseconds since 1970.
 */
export function sendOutbox(to: TeamConnection, now: number): Promise<Asked<null>> {
  running ??= send(to, now).finally(() => {
    running = null;
  });
  return running;
}

async function send(to: TeamConnection, now: number): Promise<Asked<null>> {
  const letters = (await readOutbox()).letters.filter(({ origin }) => origin === to.origin);
  if (letters.length === 0) return { ok: true, value: null };
  // Also tells whether the team is still the one that the facts were kept for.
  const me = await askWho(to, now);
  if (!me.ok) return me;
  const { role, team } = me.value;
  for (const letter of letters.filter((one) => one.team === null || one.team === team.id)) {
    if (!hasRole(role, 'member')) {
      // A reader adds nothing to the memory: there is nothing to wait for.
      await dropWaiting(letter, false);
      continue;
    }
    const answer = await saveDecisions(to, letter.hash, { decisions: [...letter.decisions] });
    if (answer.ok) await dropWaiting(letter, false);
    else if (FINAL.has(answer.code)) await dropWaiting(letter, true);
    else return answer;
  }
  return { ok: true, value: null };
}
