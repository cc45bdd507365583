import { Hono } from 'hono';
import { type SignInError, SignInQuery } from '../../shared/api/sign-in.ts';
import { accessSettings, verifyAccess } from '../auth/access.ts';
import { mintToken } from '../auth/token.ts';
import { now } from '../clock.ts';
import type { AppEnv } from '../env.ts';
import { validQuery } from '../middleware/valid.ts';
import { refuse } from '../problem-response.ts';
import { findMembersByEmail } from '../store/members.ts';
import { createToken } from '../store/tokens.ts';

/** A working day's length: whoever left the organization is out the next morning. */
const LIFE_MS = 12 * 3_600_000;

/**
 * Where `identity.launchWebAuthFlow` goes. Cloudflare Access asks the person to sign in and adds its JWT; the answer
 * is a short-lived member token, or why there is none, in the fragment of an allow-listed address, which no server and
 * no log gets to see.
 */
export const signIn = new Hono<AppEnv>().get('/', validQuery(SignInQuery), async (c) => {
  const { redirect, state, team } = c.req.valid('query');
  const settings = accessSettings(c.env);
  if (settings === null)
    return refuse(c, 'not-found', 'Single sign-on is not set up here; use a team token.');
  if (!settings.redirects.includes(redirect))
    return refuse(c, 'forbidden', 'This address is not on the list for signing in.');
  const identity = await verifyAccess(settings, c.req.header('cf-access-jwt-assertion') ?? '');
  if (!identity.ok) return refuse(c, identity.isAway ? 'unavailable' : 'unauthorized');
  const memberships = await findMembersByEmail(c.env.DB, identity.email);
  const chosen =
    team === undefined ? memberships : memberships.filter(({ teamId }) => teamId === Number(team));
  const member = chosen[0];
  const end = (answer: { token: string; expires: string } | { error: SignInError }) => {
    c.header('cache-control', 'no-store');
    return c.redirect(`${redirect}#${new URLSearchParams({ ...answer, state })}`, 302);
  };
  if (member === undefined) return end({ error: 'not-invited' });
  if (chosen.length > 1) return end({ error: 'several-teams' });
  const minted = await mintToken();
  const at = now();
  const grant = { role: member.role, label: 'sign-in', memberId: member.id, expiresAt: at + LIFE_MS };
  const who = { teamId: member.teamId, tokenId: minted.id };
  // The membership may have ended between the two questions to the database.
  if (!(await createToken(c.env.DB, who, minted, grant, at, 'member.signed-in')))
    return end({ error: 'not-invited' });
  return end({ token: minted.token, expires: String(grant.expiresAt) });
});
