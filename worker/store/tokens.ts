import type { D1Database } from '@cloudflare/workers-types';
import type { Role } from '../../shared/api/roles.ts';
import type { Token } from '../../shared/api/teams.ts';
import type { Sha256Hex } from '../auth/sha256.ts';
import type { MintedToken } from '../auth/token.ts';
import type { Principal } from '../env.ts';
import { type AuditAction, auditChange } from './audit.ts';
import { answered } from './unavailable.ts';

/** A token as it must be to let anybody in: of a living team and member, not revoked. */
export interface LiveToken {
  readonly hash: Sha256Hex;
  readonly teamId: number;
  readonly memberId: string | null;
  readonly role: Role;
  /** The member's own role, which caps the token's; null for a token of the team as such. */
  readonly memberRole: Role | null;
  readonly expiresAt: number | null;
}

/** Finds a token by its public id; null where it was revoked or never was. */
export function findLiveToken(db: D1Database, id: string): Promise<LiveToken | null> {
  return answered(
    'find-token',
    db
      .prepare(
        `select tokens.hash, tokens.team_id as teamId, tokens.member_id as memberId, tokens.role,
                members.role as memberRole, tokens.expires_at as expiresAt
           from tokens join teams on teams.id = tokens.team_id
           left join members on members.id = tokens.member_id
          where tokens.id = ?1 and tokens.revoked_at is null and teams.deleted_at is null
            and (tokens.member_id is null or members.revoked_at is null)`,
      )
      .bind(id)
      .first<LiveToken>(),
  );
}

export async function listTokens(db: D1Database, teamId: number): Promise<Token[]> {
  const { results } = await answered(
    'list-tokens',
    db
      .prepare(
        `select id, member_id as memberId, role, label, created_at as createdAt, expires_at as expiresAt,
                revoked_at as revokedAt
           from tokens where team_id = ?1 order by created_at desc, id limit 5000`,
      )
      .bind(teamId)
      .all<Token>(),
  );
  return results;
}

export interface TokenGrant {
  readonly role: Role;
  readonly label: string;
  readonly memberId: string | null;
  readonly expiresAt: number | null;
}

/** Keeps a new token's hash. @returns false where the member is not a living one of this team */
export async function createToken(
  db: D1Database,
  who: Pick<Principal, 'teamId' | 'tokenId'>,
  minted: MintedToken,
  grant: TokenGrant,
  at: number,
  action: AuditAction = 'token.created',
): Promise<boolean> {
  const [created] = await answered(
    'create-token',
    db.batch([
      db
        .prepare(
          `insert into tokens (id, team_id, member_id, hash, role, label, created_at, expires_at)
           select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
            where ?3 is null
               or exists (select 1 from members where id = ?3 and team_id = ?2 and revoked_at is null)`,
        )
        .bind(
          minted.id,
          who.teamId,
          grant.memberId,
          minted.hash,
          grant.role,
          grant.label,
          at,
          grant.expiresAt,
        ),
      auditChange(db, who, action, minted.id, at),
    ]),
  );
  return created?.meta.changes === 1;
}

/** Puts a new secret in the place of a living token and revokes the old one, in one step. @returns its expiry, or null for no such token */
export async function rotateToken(
  db: D1Database,
  who: Principal,
  id: string,
  minted: MintedToken,
  at: number,
): Promise<{ expiresAt: number | null } | null> {
  const [created] = await answered(
    'rotate-token',
    db.batch<{ expiresAt: number | null }>([
      db
        .prepare(
          `insert into tokens (id, team_id, member_id, hash, role, label, created_at, expires_at)
           select ?3, team_id, member_id, ?4, role, label, ?5, expires_at from tokens
            where team_id = ?1 and id = ?2 and revoked_at is null
           returning expires_at as expiresAt`,
        )
        .bind(who.teamId, id, minted.id, minted.hash, at),
      db
        .prepare('update tokens set revoked_at = ?3 where team_id = ?1 and id = ?2 and revoked_at is null')
        .bind(who.teamId, id, at),
      auditChange(db, who, 'token.rotated', id, at),
    ]),
  );
  return created?.results[0] ?? null;
}

/**
 * Revokes a token, except the team's last one of an administrator: a team must not lock itself out.
 * @returns false where nothing was revoked
 */
export async function revokeToken(db: D1Database, who: Principal, id: string, at: number): Promise<boolean> {
  const [revoked] = await answered(
    'revoke-token',
    db.batch([
      db
        .prepare(
          `update tokens set revoked_at = ?3
            where team_id = ?1 and id = ?2 and revoked_at is null
              and (role <> 'administrator' or exists (
                select 1 from tokens as other left join members on members.id = other.member_id
                 where other.team_id = ?1 and other.id <> ?2 and other.role = 'administrator'
                   and other.revoked_at is null and (other.expires_at is null or other.expires_at > ?3)
                   and (other.member_id is null or (members.revoked_at is null and members.role = 'administrator'))))`,
        )
        .bind(who.teamId, id, at),
      auditChange(db, who, 'token.revoked', id, at),
    ]),
  );
  return revoked?.meta.changes === 1;
}
