import type { D1Database } from '@cloudflare/workers-types';
import type { Forgotten } from '../../shared/api/teams.ts';
import { audit } from './audit.ts';
import { forgetBefore, forgetTeam } from './forget.ts';
import { answered, StoreUnavailable } from './unavailable.ts';

const DAY_MS = 86_400_000;
/** The handler runs daily: a longer gap is an outage or a clock that leapt, and must be seen twice. */
const LEAP_MS = 7 * DAY_MS;
/** Decisions looked at for a wrong date: more than a team adds in a day. */
const NEWEST = 1000;
const EXPIRED_TOKENS_KEPT_MS = 30 * DAY_MS;

export interface RetentionRun {
  /** False where the clock leapt since the last run: nothing was forgotten by age. */
  readonly isTrusted: boolean;
  readonly decisions: number;
  /** Whether some team has more to forget than one run may take. */
  readonly rest: boolean;
}

interface TeamRow {
  readonly id: number;
  readonly retention_months: number;
  readonly audit_months: number;
}

/** Forgets what is older than each team keeps, and what closed teams left behind. Safe to run at any time, and again. */
export async function enforceRetention(db: D1Database, now: number): Promise<RetentionRun> {
  let decisions = 0;
  let rest = false;
  const closed = await answered(
    'closed-teams',
    db.prepare('select id from teams where deleted_at is not null').all<{ id: number }>(),
  );
  const forget = async (some: () => Promise<Forgotten>) => {
    try {
      const forgotten = await some();
      decisions += forgotten.decisions;
      rest ||= forgotten.rest;
    } catch (error) {
      // One team's trouble must not keep the others' letters for longer; the next run tries again.
      if (!(error instanceof StoreUnavailable)) throw error;
      rest = true;
    }
  };
  for (const { id } of closed.results) await forget(() => forgetTeam(db, id));
  if (!(await isClockTrusted(db, now))) return { isTrusted: false, decisions, rest };
  const teams = await answered(
    'teams-to-keep',
    db
      // Each day in another order: where a run may not take them all, it is not always the same that wait.
      .prepare(
        'select id, retention_months, audit_months from teams where deleted_at is null order by random()',
      )
      .all<TeamRow>(),
  );
  for (const team of teams.results) await forget(() => keepTeam(db, team, now));
  await answered(
    'forget-tokens',
    db
      .prepare('delete from tokens where expires_at < ?1')
      .bind(now - EXPIRED_TOKENS_KEPT_MS)
      .run(),
  );
  return { isTrusted: true, decisions, rest };
}

async function keepTeam(db: D1Database, team: TeamRow, now: number): Promise<Forgotten> {
  await correctDates(db, team.id, now);
  const forgotten = await forgetBefore(db, team.id, monthsBefore(now, team.retention_months), now);
  const forgetAudit = db
    .prepare('delete from audit where team_id = ?1 and at < ?2')
    .bind(team.id, monthsBefore(now, team.audit_months));
  const who = { teamId: team.id, tokenId: 'schedule' };
  const note = audit(db, who, 'decisions.expired', String(forgotten.decisions), now);
  await answered('forget-audit', db.batch(forgotten.decisions > 0 ? [forgetAudit, note] : [forgetAudit]));
  return forgotten;
}

/** What a clock that was ahead for a while dated later than tomorrow counts from now on, or it would stay for years. */
async function correctDates(db: D1Database, teamId: number, now: number): Promise<void> {
  await answered(
    'correct-dates',
    db
      .prepare(
        `update decisions set added_at = ?2
          where id in (select id from decisions where team_id = ?1 order by id desc limit ${NEWEST}) and added_at > ?3`,
      )
      .bind(teamId, now, now + DAY_MS)
      .run(),
  );
}

/** A clock that jumped ahead would make everything old at once: such a run only notes the time for the next one. */
async function isClockTrusted(db: D1Database, now: number): Promise<boolean> {
  const [last] = await answered(
    'read-clock',
    db.batch<{ last_run: number }>([
      db.prepare('select last_run from clock where id = 1'),
      db
        .prepare('insert into clock (id, last_run) values (1, ?1) on conflict do update set last_run = ?1')
        .bind(now),
    ]),
  );
  const before = last?.results[0]?.last_run;
  return before !== undefined && now >= before && now - before <= LEAP_MS;
}

/** The same moment some months earlier; where that month is too short, its last day. */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}
