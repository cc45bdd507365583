import type { D1Database } from '@cloudflare/workers-types';
import type { DecisionAnswer, FormerReading } from '../../shared/api/decisions.ts';
import type { Principal } from '../env.ts';
import { auditChange } from './audit.ts';
import { type DecisionRow, type ReadingRow, toFormerReading, toSavedDecision } from './saved-decision.ts';
import { answered } from './unavailable.ts';

/** The numbers behind a key: a decision's own, or those of a letter by its hash. */
const IDS = `select id from decisions where team_id = ?1 and id = cast(?2 as integer) and length(?2) < 64
  union select decision_id from letters where team_id = ?1 and hash = ?2`;

/** A decision by its number, or a letter's decisions by its hash, each with what it was read as before. */
export async function findDecisions(
  db: D1Database,
  teamId: number,
  key: string,
): Promise<DecisionAnswer['decisions']> {
  const [found, former] = await answered(
    'find-decisions',
    db.batch<DecisionRow & ReadingRow & { decision_id: number }>([
      db.prepare(`select * from decisions where id in (${IDS}) order by id`).bind(teamId, key),
      db
        .prepare(`select * from readings where decision_id in (${IDS}) order by replaced_at desc`)
        .bind(teamId, key),
    ]),
  );
  return (found?.results ?? []).map((row) => ({
    ...toSavedDecision(row),
    history: (former?.results ?? []).filter((reading) => reading.decision_id === row.id).map(toFormerReading),
  }));
}

/** Sets or clears the team's label for who did the utilization review. @returns false where there is no such decision */
export async function labelDecisions(
  db: D1Database,
  who: Principal,
  key: string,
  vendor: string | null,
  at: number,
): Promise<boolean> {
  const [labelled] = await answered(
    'label-decisions',
    db.batch([
      db
        .prepare(`update decisions set vendor = ?3 where team_id = ?1 and id in (${IDS})`)
        .bind(who.teamId, key, vendor),
      auditChange(db, who, 'decision.labelled', key, at),
    ]),
  );
  return (labelled?.meta.changes ?? 0) > 0;
}

/** Forgets what a key stands for: items, words, counts, letters and history go with it. @returns false where there is nothing */
export async function forgetDecisions(
  db: D1Database,
  who: Principal,
  key: string,
  at: number,
): Promise<boolean> {
  const [deleted] = await answered(
    'forget-decisions',
    db.batch([
      db.prepare(`delete from decisions where team_id = ?1 and id in (${IDS})`).bind(who.teamId, key),
      auditChange(db, who, 'decision.deleted', key, at),
    ]),
  );
  return (deleted?.meta.changes ?? 0) > 0;
}

/** What decisions of a team were read as before newer rules. */
export async function listReadings(
  db: D1Database,
  teamId: number,
  ids: readonly number[],
): Promise<(FormerReading & { decisionId: number })[]> {
  const { results } = await answered(
    'list-readings',
    db
      .prepare(
        `select readings.* from readings join decisions on decisions.id = readings.decision_id
          where decisions.team_id = ?1 and decisions.id in (select value from json_each(?2))
          order by decision_id, replaced_at desc`,
      )
      .bind(teamId, JSON.stringify(ids))
      .all<ReadingRow & { decision_id: number }>(),
  );
  return results.map((row) => ({ decisionId: row.decision_id, ...toFormerReading(row) }));
}

/** The letters that decisions of a team were read from: hash and place in the letter. */
export async function listLetters(
  db: D1Database,
  teamId: number,
  ids: readonly number[],
): Promise<{ hash: string; place: number; decisionId: number }[]> {
  const { results } = await answered(
    'list-letters',
    db
      .prepare(
        `select letters.hash, letters.place, letters.decision_id as decisionId from letters
          where team_id = ?1 and decision_id in (select value from json_each(?2)) order by decision_id, hash, place`,
      )
      .bind(teamId, JSON.stringify(ids))
      .all<{ hash: string; place: number; decisionId: number }>(),
  );
  return results;
}
