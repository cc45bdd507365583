import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { hasRole } from '../../shared/api/roles.ts';
import { isSameDigest } from '../auth/equal.ts';
import { sha256Hex } from '../auth/sha256.ts';
import { tokenId } from '../auth/token.ts';
import type { VerifiedTokens } from '../auth/verified-tokens.ts';
import { now } from '../clock.ts';
import type { AppEnv, Principal } from '../env.ts';
import { refuse } from '../problem-response.ts';
import { findLiveToken } from '../store/tokens.ts';

// Bearer imr_0f3c…
const BEARER = /^Bearer +(\S+)$/i;
const NO_DIGEST = '0'.repeat(64);

/**
 * Closes every route below it except the open ones. Where no route has the path and method, lets the request
 * through to its 404 or 405: which addresses exist is public.
 */
export function authenticate(verified: VerifiedTokens, open: readonly string[]): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const isAnswered = matchedRoutes(c).some((route) => route.method !== 'ALL');
    if (!isAnswered || open.includes(c.req.path)) return next();
    const token = BEARER.exec(c.req.header('authorization') ?? '')?.[1];
    const principal = token === undefined ? null : await verify(c.env, verified, token);
    if (principal === null) return refuse(c, 'unauthorized', undefined, { 'www-authenticate': 'Bearer' });
    c.set('principal', principal);
    return next();
  };
}

/** @throws StoreUnavailable where the token is not remembered and the database does not answer */
async function verify(
  env: AppEnv['Bindings'],
  verified: VerifiedTokens,
  token: string,
): Promise<Principal | null> {
  const id = tokenId(token);
  if (id === null) return null;
  const at = now();
  const hash = await sha256Hex(token);
  const known = verified.find(hash, at);
  if (known !== null) return known;
  const row = await findLiveToken(env.DB, id);
  if (!isSameDigest(hash, row?.hash ?? NO_DIGEST) || row === null) return null;
  if (row.expiresAt !== null && at >= row.expiresAt) return null;
  const { teamId, memberId, memberRole, expiresAt } = row;
  const role = memberRole === null || hasRole(memberRole, row.role) ? row.role : memberRole;
  const principal: Principal = { tokenId: id, teamId, memberId, role, expiresAt };
  verified.keep(hash, principal, at);
  return principal;
}
