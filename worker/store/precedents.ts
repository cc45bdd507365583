import type { D1Database } from '@cloudflare/workers-types';
import type { PrecedentRate, PrecedentsQuery, SimilarDecision } from '../../shared/api/precedents.ts';
import { LEAST_FOR_RATE } from '../../shared/api/scorecards.ts';
import { type DecisionRow, toSavedDecision } from './saved-decision.ts';
import { answered } from './unavailable.ts';

/** Newest items looked at for likeness, of each kind: the cost stays the same at any size. */
const CANDIDATES = 100;

/** How treatment, class and category went so far: one look-up each in counts kept with the rows. */
export async function countPrecedents(
  db: D1Database,
  teamId: number,
  query: PrecedentsQuery,
): Promise<PrecedentRate[]> {
  const asked = [
    ['treatment', query.treatment],
    ['drug-class', query.drugClass],
    ['category', query.category],
  ] as const;
  const known = asked.flatMap(([kind, name]) => (name === undefined ? [] : [{ kind, name }]));
  if (known.length === 0) return [];
  const counts = await answered(
    'count-precedents',
    db.batch<{ upheld: number; overturned: number; unclear: number }>(
      known.map(({ kind, name }) =>
        db
          .prepare(
            'select upheld, overturned, unclear from precedents where team_id = ?1 and kind = ?2 and name = ?3',
          )
          .bind(teamId, kind, name),
      ),
    ),
  );
  return known.map(({ kind, name }, at) => {
    const { upheld, overturned, unclear } = counts[at]?.results[0] ?? {
      upheld: 0,
      overturned: 0,
      unclear: 0,
    };
    const decided = upheld + overturned;
    return {
      kind,
      name,
      upheld,
      overturned,
      unclear,
      upheldRate: decided < LEAST_FOR_RATE ? null : upheld / decided,
    };
  });
}

interface Candidate extends DecisionRow {
  readonly place: number;
}

/** Remembered items that may be alike, newest first: of the same treatment, else of the same drug class, else category. */
export async function findCandidates(
  db: D1Database,
  teamId: number,
  query: PrecedentsQuery,
): Promise<Pick<SimilarDecision, 'decision' | 'item'>[]> {
  const kinds = [
    ['items.treatment', query.treatment],
    ['items.drug_class', query.drugClass],
    ['items.category', query.category],
  ] as const;
  for (const [column, name] of kinds) {
    if (name === undefined || name === '') continue;
    const found = await readCandidates(db, teamId, column, name, query.caseNumber ?? '');
    if (found.length > 0) return found;
  }
  return [];
}

async function readCandidates(
  db: D1Database,
  teamId: number,
  column: 'items.treatment' | 'items.drug_class' | 'items.category',
  name: string,
  caseNumber: string,
): Promise<Pick<SimilarDecision, 'decision' | 'item'>[]> {
  const order = column === 'items.category' ? 'items.decision_id' : 'items.id';
  const { results } = await answered(
    'find-candidates',
    db
      .prepare(
        `select decisions.*, items.id % 1000 as place
           from items cross join decisions on decisions.id = items.decision_id
          where items.team_id = ?1 and ${column} = ?2 and ${column} <> '' and decisions.key <> ?3
          order by ${order} desc limit ${CANDIDATES}`,
      )
      .bind(teamId, name, caseNumber)
      .all<Candidate>(),
  );
  return results.flatMap((row) => {
    const decision = toSavedDecision(row);
    const item = decision.facts.items[row.place];
    return item === undefined ? [] : [{ decision, item: item.number }];
  });
}
