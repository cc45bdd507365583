import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Env } from '../env.ts';

/** Cloudflare Access in front of /v1/sign-in, as this deployment is set up; null where it is not. */
export interface AccessSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly redirects: readonly string[];
}

export function accessSettings(env: Env): AccessSettings | null {
  const { ACCESS_ISSUER, ACCESS_AUDIENCE, SIGN_IN_REDIRECTS = '' } = env;
  if (!ACCESS_ISSUER || !ACCESS_AUDIENCE) return null;
  return {
    issuer: ACCESS_ISSUER,
    audience: ACCESS_AUDIENCE,
    redirects: SIGN_IN_REDIRECTS.split(/\s+/).filter(Boolean),
  };
}

/** The keys of an issuer: fetched once, again when an unknown key id shows up, at most every thirty seconds. */
const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

function keysOf(issuer: string): ReturnType<typeof createRemoteJWKSet> {
  const known = keySets.get(issuer);
  if (known !== undefined) return known;
  const keys = createRemoteJWKSet(new URL('/cdn-cgi/access/certs', issuer), { timeoutDuration: 5000 });
  keySets.set(issuer, keys);
  return keys;
}

export type Identity =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly isAway: boolean };

/**
 * Verifies the JWT that Access adds to a request: signature by the issuer's current keys, issuer, audience, expiry.
 * @returns the e-mail address; or why not: `isAway` where the issuer's keys could not be had
 */
export async function verifyAccess(settings: AccessSettings, jwt: string): Promise<Identity> {
  try {
    const { payload } = await jwtVerify(jwt, keysOf(settings.issuer), {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'email'],
    });
    return typeof payload.email === 'string'
      ? { ok: true, email: payload.email }
      : { ok: false, isAway: false };
  } catch (error) {
    const isRefused =
      error instanceof errors.JOSEError &&
      !(error instanceof errors.JWKSTimeout) &&
      error.code !== 'ERR_JOSE_GENERIC';
    return { ok: false, isAway: !isRefused };
  }
}
