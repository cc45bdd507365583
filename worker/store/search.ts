import type { D1Database } from '@cloudflare/workers-types';
import type { DecisionFilters, DecisionSort, SavedDecision } from '../../shared/api/decisions.ts';
import type { Place } from './cursor.ts';
import { matchWords } from './match-words.ts';
import { type DecisionRow, toSavedDecision } from './saved-decision.ts';
import { answered } from './unavailable.ts';

export interface Search {
  readonly filters: DecisionFilters;
  readonly sort: DecisionSort;
  readonly after: Place | null;
  readonly limit: number;
}

/** Items looked at in one go, for each decision wanted: rarely do several of one decision fit; then a second look follows. */
const ITEMS_A_DECISION = 1.25;

/** Decisions of a team that fit the filters, in order; at most `limit`. A query without any word finds nothing. */
export async function searchDecisions(
  db: D1Database,
  teamId: number,
  search: Search,
): Promise<SavedDecision[]> {
  const { q, specialty } = search.filters;
  const words = matchWords(teamId, q, specialty);
  if (words === null && q !== undefined) return [];
  const isByDate = search.sort.endsWith('decided');
  const ids = isByDate
    ? await idsByDate(db, teamId, search, words)
    : await idsByAge(db, teamId, search, words);
  return readDecisions(db, teamId, ids);
}

interface Clause {
  readonly sql: string[];
  readonly values: (string | number)[];
}

/** Ids rise with the time of adding, and items sort as their decisions do: the first page costs the same at any size. */
async function idsByAge(
  db: D1Database,
  teamId: number,
  search: Search,
  words: string | null,
): Promise<number[]> {
  const isNewest = search.sort === 'newest-added';
  const items = itemClause(search.filters);
  const atOnce = Math.ceil(search.limit * ITEMS_A_DECISION);
  const found = new Set<number>();
  let after = search.after?.id ?? (isNewest ? Number.MAX_SAFE_INTEGER : 0);
  for (;;) {
    const { sql, values } = ageQuery(teamId, search.filters, items, words, isNewest, after, atOnce);
    const { results } = await answered(
      'search',
      db
        .prepare(sql)
        .bind(...values)
        .all<{ id: number }>(),
    );
    for (const { id } of results) {
      found.add(id);
      if (found.size >= search.limit) return [...found];
    }
    const last = results.at(-1);
    if (results.length < atOnce || last === undefined) return [...found];
    after = last.id;
  }
}

function ageQuery(
  teamId: number,
  filters: DecisionFilters,
  items: Clause,
  words: string | null,
  isNewest: boolean,
  after: number,
  atOnce: number,
): { sql: string; values: (string | number)[] } {
  const [compare, order] = isNewest ? ['<', 'desc'] : ['>', 'asc'];
  const decisions = decisionClause(filters);
  const joined = decisions.sql.length === 0 ? '' : 'cross join decisions on decisions.id = items.decision_id';
  const rest = [...items.sql, ...decisions.sql].map((condition) => ` and ${condition}`).join('');
  const values = [...items.values, ...decisions.values];
  if (words !== null) {
    // A whole decision's items share one range of row ids: the cursor never splits a decision. The index holds them
    // with a minus (see its migration).
    const edge = isNewest ? Math.min(after, 9e12) * 1000 : after * 1000 + 999;
    // The row id tells the decision; the rows themselves are looked up only for what the index does not hold.
    const looked = rest === '' ? '' : `cross join items on items.id = -items_fts.rowid ${joined}`;
    return {
      sql: `select -items_fts.rowid / 1000 as id from items_fts ${looked}
             where items_fts match ? and items_fts.rowid ${isNewest ? '>' : '<'} ?${rest}
             order by items_fts.rowid ${isNewest ? 'asc' : 'desc'} limit ${atOnce}`,
      values: [words, -edge, ...values],
    };
  }
  if (items.sql.length > 0) {
    return {
      sql: `select items.decision_id as id from items ${joined}
             where items.team_id = ? and items.decision_id ${compare} ?${rest}
             order by items.decision_id ${order} limit ${atOnce}`,
      values: [teamId, after, ...values],
    };
  }
  return {
    sql: `select id from decisions where team_id = ? and id ${compare} ?${rest} order by id ${order} limit ${atOnce}`,
    values: [teamId, after, ...values],
  };
}

/**
 * By the date of the decision: the index by date is walked until the page is full. What the words fit is gathered once
 * beforehand, so that costs grow with the fits of the words, not with fits times decisions.
 */
async function idsByDate(
  db: D1Database,
  teamId: number,
  search: Search,
  words: string | null,
): Promise<number[]> {
  const isNewest = search.sort === 'newest-decided';
  const [compare, order] = isNewest ? ['<', 'desc'] : ['>', 'asc'];
  const items = itemClause(search.filters);
  const decisions = decisionClause(search.filters);
  const conditions = ['decisions.team_id = ?', ...decisions.sql];
  const values: (string | number)[] = [teamId, ...decisions.values];
  if (search.after !== null) {
    conditions.push(`(decisions.decided, decisions.id) ${compare} (?, ?)`);
    values.push(search.after.decided, search.after.id);
  }
  const rest = items.sql.map((condition) => ` and ${condition}`).join('');
  let fits = '';
  if (words !== null) {
    const looked = rest === '' ? '' : 'cross join items on items.id = -items_fts.rowid';
    fits = `with fits (id) as materialized
      (select -items_fts.rowid / 1000 from items_fts ${looked} where items_fts match ?${rest})`;
    conditions.push('decisions.id in (select id from fits)');
    values.unshift(words, ...items.values);
  } else if (rest !== '') {
    conditions.push(`exists (select 1 from items where items.decision_id = decisions.id${rest})`);
    values.push(...items.values);
  }
  const { results } = await answered(
    'search-by-date',
    db
      .prepare(
        `${fits} select id from decisions ${words === null ? '' : 'indexed by decisions_by_date'} where ${conditions.join(' and ')}
          order by decisions.decided ${order}, decisions.id ${order} limit ?`,
      )
      .bind(...values, search.limit)
      .all<{ id: number }>(),
  );
  return results.map(({ id }) => id);
}

function itemClause({ outcome, category, basis }: DecisionFilters): Clause {
  const clause: Clause = { sql: [], values: [] };
  add(clause, 'items.outcome = ?', outcome === 'mixed' ? undefined : outcome);
  add(clause, 'items.category = ?', category);
  add(clause, 'items.administrator = ?', basis);
  return clause;
}

function decisionClause({ outcome, vendor, caseNumber, from, to }: DecisionFilters): Clause {
  const clause: Clause = { sql: [], values: [] };
  add(clause, 'decisions.outcome = ?', outcome === 'mixed' ? outcome : undefined);
  add(clause, 'decisions.vendor = ?', vendor);
  add(clause, 'decisions.key = ?', caseNumber);
  add(clause, 'decisions.decided >= ?', from);
  add(clause, "decisions.decided <= ? and decisions.decided <> ''", to);
  return clause;
}

function add(clause: Clause, sql: string, value: string | undefined): void {
  if (value === undefined) return;
  clause.sql.push(sql);
  clause.values.push(value);
}

/** Reads decisions by their numbers, in the order given; those of other teams are not found. */
async function readDecisions(
  db: D1Database,
  teamId: number,
  ids: readonly number[],
): Promise<SavedDecision[]> {
  if (ids.length === 0) return [];
  const { results } = await answered(
    'read-decisions',
    db
      .prepare('select * from decisions where team_id = ?1 and id in (select value from json_each(?2))')
      .bind(teamId, JSON.stringify(ids))
      .all<DecisionRow>(),
  );
  const rows = new Map(results.map((row) => [row.id, row]));
  return ids
    .map((id) => rows.get(id))
    .filter((row) => row !== undefined)
    .map(toSavedDecision);
}
