import { env } from 'cloudflare:workers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WhoAmI } from '../../../shared/api/teams.ts';
import app from '../../../worker/app.ts';
import { call, invite, openTeam } from '../support/api.ts';

const AUDIENCE = 'a1b2c3';
const REDIRECT = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const STATE = 'state-of-the-test-1';
let number = 0;
let issuer = '';
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
let fetched = 0;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
});
beforeEach(async () => {
  // Keys are cached by issuer, so each test has an issuer of its own.
  number += 1;
  issuer = `https://team-${number}.cloudflareaccess.example`;
  fetched = 0;
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'key-1', alg: 'RS256' };
  vi.stubGlobal('fetch', async (input: string | URL | Request) => {
    expect(String(input instanceof Request ? input.url : input)).toBe(`${issuer}/cdn-cgi/access/certs`);
    fetched += 1;
    return Response.json({ keys: [jwk] });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly expires?: string;
  readonly key?: CryptoKey;
}

function jwt(email: string, claims: Claims = {}): Promise<string> {
  return new SignJWT({ email })
    .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
    .setIssuer(claims.issuer ?? issuer)
    .setAudience(claims.audience ?? AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(claims.expires ?? '5m')
    .sign(claims.key ?? keys.privateKey);
}

/** What stands in the fragment of the allowed address at which a sign-in ended. */
function endOf(response: Response): Record<string, string> {
  const [place, fragment] = (response.headers.get('location') ?? '').split('#');
  expect([response.status, place]).toEqual([302, REDIRECT]);
  return Object.fromEntries(new URLSearchParams(fragment));
}

async function signIn(
  assertion: string,
  query: Record<string, string> = {},
  settings: object = {},
): Promise<Response> {
  const search = new URLSearchParams({ redirect: REDIRECT, state: STATE, ...query });
  return app.request(
    `https://worker.test/v1/sign-in?${search}`,
    { headers: { 'cf-access-jwt-assertion': assertion } },
    {
      ...env,
      ACCESS_ISSUER: issuer,
      ACCESS_AUDIENCE: AUDIENCE,
      SIGN_IN_REDIRECTS: `https://other.example/ ${REDIRECT}`,
      ...settings,
    },
  );
}

async function member(email: string): Promise<{ team: number; id: string }> {
  const { team, token } = await openTeam();
  return { team, id: await invite(token, 'Ann', 'member', email) };
}

describe('single sign-on', () => {
  test('ends at the allowed address with a token of twelve hours in the fragment', async () => {
    const { id } = await member('ann1@claims.example');
    const response = await signIn(await jwt('Ann1@claims.example'));
    expect(response.status).toBe(302);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin + location.pathname + location.search).toBe(REDIRECT);
    const answer = new URLSearchParams(location.hash.slice(1));
    expect(answer.get('state')).toBe(STATE);
    expect(Number(answer.get('expires')) - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
    expect(Number(answer.get('expires')) - Date.now()).toBeLessThanOrEqual(12 * 3_600_000);
    const me = WhoAmI.parse(await (await call('/v1/me', { token: answer.get('token') })).json());
    expect(me).toMatchObject({ role: 'member', memberId: id, expiresAt: Number(answer.get('expires')) });
  });

  test('fetches the keys once for many', async () => {
    await member('ann2@claims.example');
    for (const _ of [1, 2, 3]) expect((await signIn(await jwt('ann2@claims.example'))).status).toBe(302);
    expect(fetched).toBe(1);
  });

  const refused: [string, () => Claims | Promise<Claims>][] = [
    ['for another application', () => ({ audience: 'other' })],
    ['of another issuer', () => ({ issuer: 'https://evil.example' })],
    ['that has expired', () => ({ expires: '-5m' })],
    ['signed by somebody else', async () => ({ key: (await generateKeyPair('RS256')).privateKey })],
  ];
  test.each(refused)('refuses an assertion %s', async (_, claims) => {
    await member(`ann3-${number}@claims.example`);
    expect((await signIn(await jwt(`ann3-${number}@claims.example`, await claims()))).status).toBe(401);
  });

  test('refuses an assertion signed by another kind of key, be it the public key itself', async () => {
    await member('ann@claims.example');
    const published = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
    const forged = await new SignJWT({ email: 'ann@claims.example' })
      .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m')
      .sign(published);
    expect((await signIn(forged)).status).toBe(401);
  });

  test('lets nobody in whose access was taken away, until invited again', async () => {
    const { token } = await openTeam();
    const email = `gone-${number}@claims.example`;
    const id = await invite(token, 'Ann', 'member', email);
    expect((await signIn(await jwt(email))).status).toBe(302);
    await call(`/v1/members/${id}`, { method: 'DELETE', token });
    expect(endOf(await signIn(await jwt(email)))).toEqual({ error: 'not-invited', state: STATE });
    await invite(token, 'Ann', 'member', email);
    expect((await signIn(await jwt(email))).status).toBe(302);
  });

  test('refuses an unsigned assertion and none at all', async () => {
    const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');
    const unsigned = `${part({ alg: 'none' })}.${part({ email: 'ann1@claims.example', iss: issuer, aud: AUDIENCE, exp: 9e9 })}.`;
    expect((await signIn(unsigned)).status).toBe(401);
    expect((await signIn('')).status).toBe(401);
  });

  test.each([
    'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/elsewhere',
    'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org.evil.example/',
    'https://evil.example/',
  ])('sends no token to %s', async (redirect) => {
    await member(`ann4-${number}@claims.example`);
    const response = await signIn(await jwt(`ann4-${number}@claims.example`), { redirect });
    expect(response.status).toBe(403);
    expect(response.headers.get('location')).toBeNull();
  });

  test('lets in only who was invited', async () => {
    const response = await signIn(await jwt('stranger@claims.example'));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(endOf(response)).toEqual({ error: 'not-invited', state: STATE });
  });

  test('asks which team where there are several', async () => {
    const first = await member('ann5@claims.example');
    await member('ann5@claims.example');
    expect(endOf(await signIn(await jwt('ann5@claims.example')))).toEqual({
      error: 'several-teams',
      state: STATE,
    });
    expect((await signIn(await jwt('ann5@claims.example'), { team: String(first.team) })).status).toBe(302);
  });

  test('says 503 where the keys cannot be had, and is not there where it was not set up', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect((await signIn(await jwt('ann1@claims.example'))).status).toBe(503);
    expect((await signIn(await jwt('ann1@claims.example'), {}, { ACCESS_ISSUER: undefined })).status).toBe(
      404,
    );
  });

  test('the API itself takes no assertion in the place of a token', async () => {
    const response = await call('/v1/me', {
      headers: { 'cf-access-jwt-assertion': await jwt('ann1@claims.example') },
    });
    expect(response.status).toBe(401);
  });
});
