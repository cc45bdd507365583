import type { D1Database } from '@cloudflare/workers-types';
import type { Forgotten } from '../../shared/api/teams.ts';
import type { Principal } from '../env.ts';
import { recordAct } from './audit.ts';
import { answered } from './unavailable.ts';

/** Rows a statement deletes at a time: their items, words and counts go with them, within the platform's 30 seconds. */
const SLICE = 500;
/** Slices a request may wait for; the scheduled handler does the rest. */
const SLICES_AT_ONCE = 8;

/**
 * Forgets every decision that a member added, and of one whose access was taken away the name and address too: what the
 * audit log says of them is an id. @returns null where the team has no such member
 */
export async function forgetMember(
  db: D1Database,
  who: Principal,
  memberId: string,
  at: number,
): Promise<Forgotten | null> {
  const member = db
    .prepare('select 1 from members where team_id = ?1 and id = ?2')
    .bind(who.teamId, memberId);
  if ((await answered('find-member', member.first())) === null) return null;
  await recordAct(db, who, 'member.forgotten', memberId, at);
  const forgotten = await forgetSlices(db, 'team_id = ?1 and member_id = ?2', [who.teamId, memberId]);
  await answered(
    'forget-name',
    db
      .prepare(
        `update members set name = 'Former member', email = null
          where team_id = ?1 and id = ?2 and revoked_at is not null`,
      )
      .bind(who.teamId, memberId)
      .run(),
  );
  return forgotten;
}

/** Forgets everything of a team that was closed, at last the team itself. */
export async function forgetTeam(db: D1Database, teamId: number): Promise<Forgotten> {
  const forgotten = await forgetSlices(db, 'team_id = ?1', [teamId]);
  if (!forgotten.rest) {
    // One transaction, the team last: whatever stops it leaves a closed team, which the next run finds again.
    await answered(
      'forget-team',
      db.batch([
        ...['tallies', 'precedents'].map((table) =>
          db.prepare(`delete from ${table} where team_id = ?1`).bind(teamId),
        ),
        db.prepare('delete from teams where id = ?1 and deleted_at is not null').bind(teamId),
      ]),
      30_000,
    );
  }
  return forgotten;
}

/**
 * Forgets the decisions of a team that were added before a time: the oldest of each slice, as ids ascend with time.
 * What a wrong clock dated later than now stands in nobody's way.
 */
export function forgetBefore(
  db: D1Database,
  teamId: number,
  before: number,
  now: number,
): Promise<Forgotten> {
  const oldest = `select id, added_at from decisions where team_id = ?1 and added_at <= ?3 order by id limit ${SLICE}`;
  return forgetSlices(db, `id in (select id from (${oldest}) where added_at < ?2)`, [teamId, before, now]);
}

async function forgetSlices(
  db: D1Database,
  where: string,
  values: readonly (string | number)[],
): Promise<Forgotten> {
  let decisions = 0;
  for (let slice = 0; slice < SLICES_AT_ONCE; slice += 1) {
    const { results } = await answered(
      'forget-slice',
      db
        .prepare(
          `delete from decisions where id in (select id from decisions where ${where} limit ${SLICE}) returning id`,
        )
        .bind(...values)
        .all<{ id: number }>(),
      30_000,
    );
    decisions += results.length;
    if (results.length < SLICE) return { decisions, rest: false };
  }
  return { decisions, rest: true };
}
