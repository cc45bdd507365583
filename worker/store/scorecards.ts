import type { D1Database } from '@cloudflare/workers-types';
import { LEAST_FOR_RATE, type ScorecardBy, type ScorecardRow } from '../../shared/api/scorecards.ts';
import { answered } from './unavailable.ts';

const COLUMN: Readonly<Record<ScorecardBy, string>> = {
  month: 'month',
  category: 'category',
  'drug-class': 'drug_class',
  vendor: 'vendor',
};

interface Sums {
  readonly name: string;
  readonly items: number;
  readonly upheld: number;
  readonly overturned: number;
  readonly administratorNone: number;
  readonly administratorOutsideMtus: number;
}

/** Sums the counts kept with the rows; `from` and `to` are months (YYYY-MM), both included. */
export async function readScorecard(
  db: D1Database,
  teamId: number,
  by: ScorecardBy,
  from: string,
  to: string,
): Promise<ScorecardRow[]> {
  const { results } = await answered(
    'read-scorecard',
    db
      .prepare(
        `select ${COLUMN[by]} as name, sum(items) as items, sum(upheld) as upheld, sum(overturned) as overturned,
                sum(administrator_none) as administratorNone, sum(administrator_outside) as administratorOutsideMtus
           from tallies where team_id = ?1 and month >= ?2 and month <= ?3
          group by 1 having sum(items) > 0 order by ${by === 'month' ? '1' : 'sum(items) desc, 1'} limit 500`,
      )
      .bind(teamId, from, to)
      .all<Sums>(),
  );
  return results.map((sums) => {
    const share = (count: number) => (sums.items < LEAST_FOR_RATE ? null : count / sums.items);
    return {
      ...sums,
      name: sums.name === '' ? null : sums.name,
      overturnedRate: share(sums.overturned),
      administratorNoneRate: share(sums.administratorNone),
      administratorOutsideMtusRate: share(sums.administratorOutsideMtus),
    };
  });
}
