import type { D1Database } from '@cloudflare/workers-types';
import type { ChangeMemberRequest, InviteMemberRequest, Member } from '../../shared/api/teams.ts';
import type { Principal } from '../env.ts';
import { auditChange } from './audit.ts';
import { answered } from './unavailable.ts';

const COLUMNS = 'id, name, email, role, created_at as createdAt, revoked_at as revokedAt';

export async function listMembers(db: D1Database, teamId: number): Promise<Member[]> {
  const { results } = await answered(
    'list-members',
    db
      .prepare(`select ${COLUMNS} from members where team_id = ?1 order by created_at, id limit 5000`)
      .bind(teamId)
      .all<Member>(),
  );
  return results;
}

/** Adds a member. @returns false where another member of the team has the address already */
export async function inviteMember(
  db: D1Database,
  who: Principal,
  id: string,
  invitation: InviteMemberRequest,
  at: number,
): Promise<boolean> {
  const email = invitation.email?.toLowerCase() ?? null;
  const [added] = await answered(
    'invite-member',
    db.batch([
      db
        .prepare(
          `insert into members (id, team_id, email, name, role, created_at) values (?1, ?2, ?3, ?4, ?5, ?6)
           on conflict do nothing`,
        )
        .bind(id, who.teamId, email, invitation.name, invitation.role, at),
      auditChange(db, who, 'member.invited', id, at),
    ]),
  );
  return added?.meta.changes === 1;
}

/** Whether somebody else can still manage the team (?1) at a time (?3), whatever becomes of the member (?2). */
const OTHER_ADMINISTRATOR = `exists (
  select 1 from tokens left join members as holder on holder.id = tokens.member_id
   where tokens.team_id = ?1 and tokens.role = 'administrator' and tokens.revoked_at is null
     and (tokens.expires_at is null or tokens.expires_at > ?3)
     and (tokens.member_id is null
          or (tokens.member_id <> ?2 and holder.revoked_at is null and holder.role = 'administrator')))`;

/** @returns false where the team has no such member, or would be left without an administrator */
export async function changeMember(
  db: D1Database,
  who: Principal,
  id: string,
  change: ChangeMemberRequest,
  at: number,
): Promise<boolean> {
  const [changed] = await answered(
    'change-member',
    db.batch([
      db
        .prepare(
          `update members set name = coalesce(?4, name), role = coalesce(?5, role)
            where team_id = ?1 and id = ?2
              and (coalesce(?5, 'administrator') = 'administrator' or ${OTHER_ADMINISTRATOR})`,
        )
        .bind(who.teamId, id, at, change.name ?? null, change.role ?? null),
      auditChange(db, who, 'member.changed', id, at),
    ]),
  );
  return changed?.meta.changes === 1;
}

/** Takes away a member's access and every token of theirs; what they added stays the team's. @returns false where there is none, or nobody else could manage the team */
export async function revokeMember(db: D1Database, who: Principal, id: string, at: number): Promise<boolean> {
  const [, revoked] = await answered(
    'revoke-member',
    db.batch([
      db
        .prepare(
          `update tokens set revoked_at = ?3
            where team_id = ?1 and member_id = ?2 and revoked_at is null and ${OTHER_ADMINISTRATOR}`,
        )
        .bind(who.teamId, id, at),
      db
        .prepare(
          `update members set revoked_at = ?3
            where team_id = ?1 and id = ?2 and revoked_at is null and ${OTHER_ADMINISTRATOR}`,
        )
        .bind(who.teamId, id, at),
      auditChange(db, who, 'member.revoked', id, at),
    ]),
  );
  return revoked?.meta.changes === 1;
}

export interface SignIn {
  readonly id: string;
  readonly teamId: number;
  readonly role: Member['role'];
}

/** The memberships of an address, oldest first: one person may belong to several teams of a deployment. */
export async function findMembersByEmail(db: D1Database, email: string): Promise<SignIn[]> {
  const { results } = await answered(
    'find-member',
    db
      .prepare(
        `select members.id, members.team_id as teamId, members.role from members join teams on teams.id = members.team_id
          where members.email = ?1 and members.revoked_at is null and teams.deleted_at is null
          order by members.created_at limit 20`,
      )
      .bind(email.toLowerCase())
      .all<SignIn>(),
  );
  return results;
}
