import type { D1Database } from '@cloudflare/workers-types';
import type { PrecedentRate, PrecedentsQuery, SimilarDecision } from '../../shared/api/precedents.ts';
import { LEAST_FOR_RATE } from '../../shared/api/scorecards.ts';
import { type DecisionRow, toSavedDecision } from './saved-decision.ts';
import { answered } from './unavailable.ts';

/** Newest items looked at for likeness, of each kind: the cost stays the same at any size. */
const CANDIDATES = 100;

interface Counts {
  readonly upheld: number;
  readonly overturned: number;
  readonly unclear: number;
}

const NOTHING: Counts = { upheld: 0, overturned: 0, unclear: 0 };

/**
 * What is on screen and no precedent of itself: by case number (?2), and by letter (?3) what states no case number. A
 * further case of the same text is another case.
 */
const ON_SCREEN = `select id from decisions where team_id = ?1 and key = ?2
  union select decision_id from letters join decisions on decisions.id = letters.decision_id
         where letters.team_id = ?1 and letters.hash = ?3 and decisions.case_number is null`;

/** How treatment, class and category went so far: one look-up each in counts kept with the rows, less the items on screen. */
export async function countPrecedents(
  db: D1Database,
  teamId: number,
  query: PrecedentsQuery,
): Promise<PrecedentRate[]> {
  const asked = [
    ['treatment', 'items.treatment', query.treatment],
    ['drug-class', 'items.drug_class', query.drugClass],
    ['category', 'items.category', query.category],
  ] as const;
  const known = asked.flatMap(([kind, column, name]) => (name === undefined ? [] : [{ kind, column, name }]));
  if (known.length === 0) return [];
  const counts = await answered(
    'count-precedents',
    db.batch<Counts>(
      known.flatMap(({ kind, column, name }) => [
        db
          .prepare(
            'select upheld, overturned, unclear from precedents where team_id = ?1 and kind = ?2 and name = ?3',
          )
          .bind(teamId, kind, name),
        db
          .prepare(
            `select coalesce(sum(items.outcome = 'upheld'), 0) as upheld,
                    coalesce(sum(items.outcome = 'overturned'), 0) as overturned,
                    coalesce(sum(items.outcome = 'unclear'), 0) as unclear
               from (${ON_SCREEN}) as own cross join items on items.decision_id = own.id
              where items.team_id = ?1 and ${column} = ?4`,
          )
          .bind(teamId, query.caseNumber ?? '', query.letter ?? '', name),
      ]),
    ),
  );
  return known.map(({ kind, name }, at) => {
    const all = counts[2 * at]?.results[0] ?? NOTHING;
    const own = counts[2 * at + 1]?.results[0] ?? NOTHING;
    const upheld = all.upheld - own.upheld;
    const overturned = all.overturned - own.overturned;
    const unclear = all.unclear - own.unclear;
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
    const found = await readCandidates(db, teamId, column, name, query);
    if (found.length > 0) return found;
  }
  return [];
}

async function readCandidates(
  db: D1Database,
  teamId: number,
  column: 'items.treatment' | 'items.drug_class' | 'items.category',
  name: string,
  { caseNumber = '', letter = '' }: PrecedentsQuery,
): Promise<Pick<SimilarDecision, 'decision' | 'item'>[]> {
  const order = column === 'items.category' ? 'items.decision_id' : 'items.id';
  const { results } = await answered(
    'find-candidates',
    db
      .prepare(
        `select decisions.*, items.id % 1000 as place
           from items cross join decisions on decisions.id = items.decision_id
          where items.team_id = ?1 and ${column} = ?4 and ${column} <> '' and decisions.id not in (${ON_SCREEN})
          order by ${order} desc limit ${CANDIDATES}`,
      )
      .bind(teamId, caseNumber, letter, name)
      .all<Candidate>(),
  );
  return results.flatMap((row) => {
    const decision = toSavedDecision(row);
    const item = decision.facts.items[row.place];
    return item === undefined ? [] : [{ decision, item: item.number }];
  });
}
