import type { D1Database } from '@cloudflare/workers-types';
import type { ChangeTeamRequest, Team } from '../../shared/api/teams.ts';
import type { MintedToken } from '../auth/token.ts';
import type { Principal } from '../env.ts';
import { auditChange } from './audit.ts';
import { answered } from './unavailable.ts';

/** Opens a team with one administrator token. @returns the team's number */
export async function createTeam(
  db: D1Database,
  name: string,
  token: MintedToken,
  at: number,
): Promise<number> {
  const [team] = await answered(
    'create-team',
    db.batch<{ id: number }>([
      db
        .prepare(
          `insert into teams (id, name, created_at)
           select 1 + max(last_team, (select coalesce(max(id), 0) from teams)), ?1, ?2 from numbers returning id`,
        )
        .bind(name, at),
      db
        .prepare(
          `insert into tokens (id, team_id, hash, role, label, created_at)
           select ?1, max(id), ?2, 'administrator', 'first token', ?3 from teams`,
        )
        .bind(token.id, token.hash, at),
    ]),
  );
  const id = team?.results[0]?.id;
  if (id === undefined) throw new Error('create-team returned no id');
  return id;
}

interface TeamRow extends Omit<Team, 'guard'> {
  readonly guard: number;
}

export async function findTeam(db: D1Database, teamId: number): Promise<Team | null> {
  const row = await answered(
    'find-team',
    db
      .prepare(
        `select id, name, retention_months as retentionMonths, audit_months as auditMonths, guard, created_at as createdAt
           from teams where id = ?1 and deleted_at is null`,
      )
      .bind(teamId)
      .first<TeamRow>(),
  );
  return row === null ? null : { ...row, guard: row.guard === 1 };
}

export async function changeTeam(
  db: D1Database,
  who: Principal,
  change: ChangeTeamRequest,
  at: number,
): Promise<void> {
  const guard = change.guard === undefined ? null : Number(change.guard);
  await answered(
    'change-team',
    db.batch([
      // Switching the guard off forgets every claim's hash: nothing is kept for a use that ended.
      db
        .prepare(
          'update decisions set claim_key = null where team_id = ?1 and ?2 = 0 and claim_key is not null',
        )
        .bind(who.teamId, guard),
      db
        .prepare(
          `update teams set name = coalesce(?2, name), retention_months = coalesce(?3, retention_months),
                  audit_months = coalesce(?4, audit_months), guard = coalesce(?5, guard) where id = ?1`,
        )
        .bind(
          who.teamId,
          change.name ?? null,
          change.retentionMonths ?? null,
          change.auditMonths ?? null,
          guard,
        ),
      auditChange(db, who, 'team.changed', null, at),
    ]),
  );
}

/** Closes a team at once: no token of it lets anybody in any more. Its rows are then forgotten slice by slice. */
export async function closeTeam(db: D1Database, who: Principal, at: number): Promise<void> {
  await answered(
    'close-team',
    db.batch([
      db.prepare('update teams set deleted_at = ?2 where id = ?1').bind(who.teamId, at),
      auditChange(db, who, 'team.deleted', null, at),
    ]),
  );
}
