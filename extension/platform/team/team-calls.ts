import {
  type DecisionFilters,
  DecisionPage,
  type DecisionSort,
  type SaveDecisionsRequest,
} from '../../../shared/api/decisions.ts';
import { Precedents, type PrecedentsQuery } from '../../../shared/api/precedents.ts';
import { Repeats, type RepeatsRequest } from '../../../shared/api/repeats.ts';
import { Scorecard, type ScorecardBy } from '../../../shared/api/scorecards.ts';
import { WhoAmI } from '../../../shared/api/teams.ts';
import { type Asked, askTeam, sendToTeam } from './ask-team.ts';
import type { TeamConnection } from './connection.ts';

/** Whose token this is, in which team, and what the team switched on. */
export function whoAmI(to: TeamConnection): Promise<Asked<WhoAmI>> {
  return askTeam(to, (api) => api.v1.me.$get(), WhoAmI);
}

/** One page of the team's decisions. @param cursor of the page before; null for the first. */
export function searchDecisions(
  to: TeamConnection,
  filters: DecisionFilters,
  sort: DecisionSort,
  cursor: string | null,
): Promise<Asked<DecisionPage>> {
  const query = { ...filters, sort, ...(cursor === null ? {} : { cursor }) };
  return askTeam(to, (api) => api.v1.decisions.$get({ query }), DecisionPage);
}

/** Every decision that fits, as a file's bytes. */
export async function exportDecisions(
  to: TeamConnection,
  filters: DecisionFilters,
  format: 'csv' | 'jsonl',
): Promise<Asked<Blob>> {
  const answer = await sendToTeam(to, (api) =>
    api.v1.decisions.export.$get({ query: { ...filters, format } }),
  );
  if (!answer.ok) return answer;
  // The answer is streamed: the Worker may stop in the middle of it.
  return answer.value.blob().then(
    (value) => ({ ok: true, value }),
    () => ({ ok: false, code: 'worker-unreachable' }),
  );
}

/** Sets or takes away the team's label for who did the utilization review. */
export async function labelDecision(
  to: TeamConnection,
  id: number,
  vendor: string | null,
): Promise<Asked<null>> {
  const answer = await sendToTeam(to, (api) =>
    api.v1.decisions[':key'].$patch({ param: { key: String(id) }, json: { vendor } }),
  );
  return answer.ok ? { ok: true, value: null } : answer;
}

/** Adds the facts of a letter to the team's memory; the same facts twice are one record. */
export async function saveDecisions(
  to: TeamConnection,
  hash: string,
  body: SaveDecisionsRequest,
): Promise<Asked<null>> {
  const answer = await sendToTeam(to, (api) =>
    api.v1.decisions[':key'].$put({ param: { key: hash }, json: body }),
  );
  return answer.ok ? { ok: true, value: null } : answer;
}

export function findPrecedents(to: TeamConnection, query: PrecedentsQuery): Promise<Asked<Precedents>> {
  return askTeam(to, (api) => api.v1.precedents.$get({ query }), Precedents);
}

export function findRepeats(to: TeamConnection, json: RepeatsRequest): Promise<Asked<Repeats>> {
  return askTeam(to, (api) => api.v1.repeats.$post({ json }), Repeats);
}

/** @param from first month, YYYY-MM; null for no bound. @param to last month. */
export function readScorecard(
  connection: TeamConnection,
  by: ScorecardBy,
  from: string | null,
  to: string | null,
): Promise<Asked<Scorecard>> {
  const query = { by, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  return askTeam(connection, (api) => api.v1.scorecards.$get({ query }), Scorecard);
}
