import type { Summary } from '../../../../shared/api/contract.ts';
import type { Precedents } from '../../../../shared/api/precedents.ts';
import { hasRole } from '../../../../shared/api/roles.ts';
import { findLetter } from '../../../platform/letter-store.ts';
import type { ReadBy } from '../../../platform/panel-port.ts';
import { readSettings } from '../../../platform/settings.ts';
import { readTabRecord, updateTabRecord } from '../../../platform/tab-store.ts';
import type { Asked } from '../../../platform/team/ask-team.ts';
import { readConnection, type TeamConnection } from '../../../platform/team/connection.ts';
import { knowTeam } from '../../../platform/team/known-team.ts';
import { findPrecedents, findRepeats, saveDecisions } from '../../../platform/team/team-calls.ts';
import type { RepeatLook, TeamRequest } from '../../../platform/team/team-port.ts';
import { localToday } from '../../../summary/day.ts';
import { findClaim } from '../../../summary/team/find-claim.ts';
import { precedentsQuery, repeatsRequest } from '../../../summary/team/memory-query.ts';
import { tellPages } from '../announce.ts';
import { factsOfLetter, hashOfLetter } from './facts-of-letter.ts';

type Of<T extends TeamRequest['type']> = Extract<TeamRequest, { type: T }>;

const NONE: Precedents = { rates: [], similar: [], state: [] };
const GONE = { ok: false, code: 'not-found' } as const;

/** How the team's letters went for an item on screen. */
export async function lookUpPrecedents(request: Of<'team/precedents'>): Promise<Asked<Precedents>> {
  const [connection, shown] = await Promise.all([readConnection(), findShown(request)]);
  if (!connection.ok) return connection;
  const to = connection.value;
  const item = shown?.summary.items.find(({ number }) => number === request.item);
  if (!shown || !item) return GONE;
  const letter = await hashOfLetter((await findLetter(request.hash))?.text ?? '');
  const query = precedentsQuery(item, shown.summary, letter);
  if (query === null) return { ok: true, value: NONE };
  await count(request.tabId, query);
  return findPrecedents(to, query);
}

/** Earlier decisions on the same treatments for the same claim; nothing leaves where the guard is off. */
export async function lookUpRepeats(request: Of<'team/repeats'>): Promise<Asked<RepeatLook>> {
  const [connection, shown] = await Promise.all([readConnection(), findShown(request)]);
  if (!connection.ok) return connection;
  const to = connection.value;
  if (!shown) return GONE;
  const me = await knowTeam(to, Date.now());
  if (!me.ok) return me;
  if (!me.value.team.guard) return { ok: true, value: { guard: false, claim: null, repeats: [] } };
  const text = (await findLetter(request.hash))?.text ?? '';
  const claim = request.claim?.trim() || findClaim(text);
  const letter = await hashOfLetter(text);
  const body = claim === null ? null : repeatsRequest(shown.summary, letter, claim, localToday());
  if (claim === null || body === null) return { ok: true, value: { guard: true, claim, repeats: [] } };
  await count(request.tabId, body);
  const answer = await findRepeats(to, body);
  if (!answer.ok) return answer;
  if (hasRole(me.value.role, 'member')) await rememberClaim(to, request.tabId, text, shown.readBy, claim);
  const { guard, repeats } = answer.value;
  return { ok: true, value: { guard, claim, repeats } };
}

interface Shown {
  readonly summary: Summary;
  readonly readBy: ReadBy;
}

/** The decision that the panel shows of a tab, where it still shows it. */
async function findShown(request: { tabId: number; hash: string; index: number }): Promise<Shown | null> {
  const { panel } = await readTabRecord(request.tabId);
  if (panel.kind !== 'read' || panel.hash !== request.hash) return null;
  const summary = panel.summaries[request.index];
  return summary === undefined ? null : { summary, readBy: panel.readBy };
}

/** The letter's record learns whose claim it is, so that the next letter of the claim finds it. */
async function rememberClaim(
  to: TeamConnection,
  tabId: number,
  text: string,
  readBy: ReadBy,
  claim: string,
): Promise<void> {
  const { settings } = await readSettings();
  // A letter that was kept on the device is not added to the memory by looking something up.
  if (text === '' || (readBy.where !== 'worker' && !settings.shareFacts)) return;
  const facts = await factsOfLetter(text);
  if (facts === null) return;
  const body = { decisions: facts.decisions, claim };
  await count(tabId, body);
  await saveDecisions(to, facts.hash, body);
}

/** What is asked for a letter is counted with what was sent of it, before it leaves. */
async function count(tabId: number, sent: unknown): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(sent)).byteLength;
  const record = await updateTabRecord(tabId, (now) => ({
    ...now,
    sent: { requests: now.sent.requests + 1, bytes: now.sent.bytes + bytes },
  }));
  tellPages({ type: 'panel/counted', tabId, sent: record.sent });
}
