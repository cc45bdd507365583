import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { AuditPage } from '../../shared/api/teams.ts';
import type { Principal } from '../env.ts';
import { answered } from './unavailable.ts';

/** Acts that leave a trace. Adding and re-reading decisions is written by triggers of the database itself. */
export type AuditAction =
  | 'team.changed'
  | 'team.deleted'
  | 'team.exported'
  | 'member.invited'
  | 'member.changed'
  | 'member.revoked'
  | 'member.forgotten'
  | 'member.signed-in'
  | 'token.created'
  | 'token.rotated'
  | 'token.revoked'
  | 'decision.labelled'
  | 'decision.deleted'
  | 'decisions.exported'
  | 'decisions.expired';

const PAGE = 100;

/** The statement that writes one line of the log. */
export function audit(
  db: D1Database,
  who: Pick<Principal, 'teamId' | 'tokenId'>,
  action: AuditAction,
  subject: string | null,
  at: number,
): D1PreparedStatement {
  return db
    .prepare('insert into audit (team_id, at, actor, action, subject) values (?1, ?2, ?3, ?4, ?5)')
    .bind(who.teamId, at, who.tokenId, action, subject);
}

/** The same for an act of the same batch, standing right behind it: leaves a trace only where the act changed a row. */
export function auditChange(
  db: D1Database,
  who: Pick<Principal, 'teamId' | 'tokenId'>,
  action: AuditAction,
  subject: string | null,
  at: number,
): D1PreparedStatement {
  return db
    .prepare(
      'insert into audit (team_id, at, actor, action, subject) select ?1, ?2, ?3, ?4, ?5 where changes() > 0',
    )
    .bind(who.teamId, at, who.tokenId, action, subject);
}

/** Writes one line of the log for an act that changes no row, such as an export. @throws StoreUnavailable */
export async function recordAct(
  db: D1Database,
  who: Pick<Principal, 'teamId' | 'tokenId'>,
  action: AuditAction,
  subject: string | null,
  at: number,
): Promise<void> {
  await answered('record-act', audit(db, who, action, subject, at).run());
}

/** The newest entries first, a page at a time. */
export async function listAudit(db: D1Database, teamId: number, before: number | null): Promise<AuditPage> {
  const { results } = await answered(
    'list-audit',
    db
      .prepare(
        `select id, at, actor, action, subject from audit
          where team_id = ?1 and id < ?2 order by id desc limit ${PAGE}`,
      )
      .bind(teamId, before ?? Number.MAX_SAFE_INTEGER)
      .all<AuditPage['entries'][number]>(),
  );
  return { entries: results, before: results.length === PAGE ? (results.at(-1)?.id ?? null) : null };
}
