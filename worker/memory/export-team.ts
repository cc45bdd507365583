import type { D1Database } from '@cloudflare/workers-types';
import { listAudit } from '../store/audit.ts';
import { listLetters, listReadings } from '../store/find-decisions.ts';
import { listMembers } from '../store/members.ts';
import { searchDecisions } from '../store/search.ts';
import { findTeam } from '../store/teams.ts';
import { listTokens } from '../store/tokens.ts';

/** Four queries a page, of which the platform allows a thousand a request: a quarter of a million decisions. */
const AT_ONCE = 1000;

/**
 * Everything the service holds of a team, as JSON lines `{"kind", …}`: the team, members, tokens (never their
 * hashes), decisions with what they were read as before and the hashes of their letters, and the audit log. Streamed; a failure breaks it off.
 */
export function exportTeam(db: D1Database, teamId: number): Response {
  const lines = linesOf(db, teamId);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) return controller.close();
      const { kind, rows } = value;
      controller.enqueue(encoder.encode(rows.map((row) => `${JSON.stringify({ kind, ...row })}\n`).join('')));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': 'attachment; filename="imr-team.jsonl"',
      'cache-control': 'no-store',
    },
  });
}

async function* linesOf(
  db: D1Database,
  teamId: number,
): AsyncGenerator<{ kind: string; rows: object[] }, void> {
  const team = await findTeam(db, teamId);
  yield { kind: 'team', rows: team === null ? [] : [team] };
  yield { kind: 'member', rows: await listMembers(db, teamId) };
  yield { kind: 'token', rows: await listTokens(db, teamId) };
  let after = { id: 0, decided: '' };
  for (;;) {
    const page = await searchDecisions(db, teamId, {
      filters: {},
      sort: 'oldest-added',
      after,
      limit: AT_ONCE,
    });
    if (page.length > 0) yield { kind: 'decision', rows: page };
    const ids = page.map(({ id }) => id);
    const readings = await listReadings(db, teamId, ids);
    if (readings.length > 0) yield { kind: 'former-reading', rows: readings };
    const letters = await listLetters(db, teamId, ids);
    if (letters.length > 0) yield { kind: 'letter', rows: letters };
    const last = ids.at(-1);
    if (last === undefined || ids.length < AT_ONCE) break;
    after = { id: last, decided: '' };
  }
  let before: number | null = null;
  do {
    const page = await listAudit(db, teamId, before);
    if (page.entries.length > 0) yield { kind: 'audit', rows: page.entries };
    before = page.before;
  } while (before !== null);
}
