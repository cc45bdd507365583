import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CreatedToken, type Token, WhoAmI } from '../../../shared/api/teams.ts';
import { call, grant, invite, openTeam } from '../support/api.ts';
import { callWithout } from '../support/database.ts';

let administrator = '';
beforeEach(async () => {
  administrator = (await openTeam()).token;
});
afterEach(() => {
  vi.useRealTimers();
});

const status = async (token: string) => (await call('/v1/me', { token })).status;

async function listed(): Promise<Token[]> {
  return (await (await call('/v1/tokens', { token: administrator })).json<{ tokens: Token[] }>()).tokens;
}

describe('a token', () => {
  test('is kept as its SHA-256 only', async () => {
    const { token } = await grant(administrator, 'reader');
    const dump = JSON.stringify(await env.DB.prepare('select * from tokens').all());
    expect(dump).not.toContain(token.split('_')[2]);
    expect(dump).not.toContain(administrator.split('_')[2]);
  });

  test('says who it is', async () => {
    const memberId = await invite(administrator, 'Ann', 'member');
    const { id, token } = await grant(administrator, 'member', memberId);
    const me = WhoAmI.parse(await (await call('/v1/me', { token })).json());
    expect(me).toMatchObject({
      role: 'member',
      memberId,
      tokenId: id,
      expiresAt: null,
      team: { name: 'Claims North', guard: false },
    });
  });

  test('is listed without its secret', async () => {
    const { id, token } = await grant(administrator, 'reader');
    const text = await (await call('/v1/tokens', { token: administrator })).text();
    expect(text).toContain(id);
    expect(text).not.toContain(token);
    expect(await listed()).toMatchObject([
      { role: 'reader' },
      { role: 'administrator', label: 'first token' },
    ]);
  });

  test('that was revoked is refused at once', async () => {
    const { id, token } = await grant(administrator, 'reader');
    expect(await status(token)).toBe(200);
    expect((await call(`/v1/tokens/${id}`, { method: 'DELETE', token: administrator })).status).toBe(204);
    expect(await status(token)).toBe(401);
  });

  test('that was rotated gives way to its successor of the same role', async () => {
    const { id, token } = await grant(administrator, 'reader');
    const rotation = await call(`/v1/tokens/${id}/rotation`, { method: 'POST', token: administrator });
    const next = CreatedToken.parse(await rotation.json());
    expect(await status(token)).toBe(401);
    expect(WhoAmI.parse(await (await call('/v1/me', { token: next.token })).json()).role).toBe('reader');
    expect((await call(`/v1/tokens/${id}/rotation`, { method: 'POST', token: administrator })).status).toBe(
      404,
    );
  });

  test('ends on the day it was given, also while it is remembered', async () => {
    const body = { role: 'reader', label: 'a week', expiresInDays: 7 };
    const { token } = CreatedToken.parse(
      await (await call('/v1/tokens', { token: administrator, body })).json(),
    );
    expect(await status(token)).toBe(200);
    vi.useFakeTimers({ now: Date.now() + 7 * 86_400_000 - 30_000, toFake: ['Date'] });
    expect(await status(token)).toBe(200);
    vi.setSystemTime(Date.now() + 31_000);
    expect(await status(token)).toBe(401);
  });

  test('survives a clock that jumps back and forth', async () => {
    const { token } = await grant(administrator, 'reader');
    expect(await status(token)).toBe(200);
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    expect(await status(token)).toBe(200);
    vi.setSystemTime(Date.UTC(2060, 0, 1));
    expect(await status(token)).toBe(200);
  });

  test('with one character changed is refused', async () => {
    const { token } = await grant(administrator, 'reader');
    const last = token.at(-1) === 'A' ? 'B' : 'A';
    expect(await status(token.slice(0, -1) + last)).toBe(401);
    expect(await status(token.toUpperCase())).toBe(401);
  });
});

describe('a team cannot lock itself out', () => {
  test('its last administrator token stays', async () => {
    const [first] = await listed();
    expect((await call(`/v1/tokens/${first?.id}`, { method: 'DELETE', token: administrator })).status).toBe(
      404,
    );
    expect(await status(administrator)).toBe(200);
  });

  test('with a second one the first may go', async () => {
    const second = await grant(administrator, 'administrator');
    const first = (await listed()).find(({ id }) => id !== second.id);
    expect((await call(`/v1/tokens/${first?.id}`, { method: 'DELETE', token: administrator })).status).toBe(
      204,
    );
    expect(await status(second.token)).toBe(200);
  });
});

describe('a member', () => {
  test('who is revoked loses every token', async () => {
    const id = await invite(administrator, 'Ann', 'member');
    const tokens = [
      (await grant(administrator, 'member', id)).token,
      (await grant(administrator, 'reader', id)).token,
    ];
    for (const token of tokens) expect(await status(token)).toBe(200);
    expect((await call(`/v1/members/${id}`, { method: 'DELETE', token: administrator })).status).toBe(204);
    for (const token of tokens) expect(await status(token)).toBe(401);
    const again = await call('/v1/tokens', {
      token: administrator,
      body: { role: 'member', label: 'x', memberId: id },
    });
    expect(again.status).toBe(404);
  });

  test('whose role is lowered has lower tokens too', async () => {
    const id = await invite(administrator, 'Ann', 'administrator');
    const { token } = await grant(administrator, 'administrator', id);
    await call(`/v1/members/${id}`, { method: 'PATCH', token: administrator, body: { role: 'reader' } });
    expect((await call('/v1/tokens', { token })).status).toBe(403);
  });

  test('has an address that no other member of the team has', async () => {
    await invite(administrator, 'Ann', 'member', 'ann@claims.example');
    const second = await call('/v1/members', {
      token: administrator,
      body: { name: 'Bo', role: 'member', email: 'ANN@claims.example' },
    });
    expect(second.status).toBe(400);
  });
});

describe('the last administrator', () => {
  test('who is a member can neither be revoked nor lowered, until there is another', async () => {
    const ann = await invite(administrator, 'Ann', 'administrator', 'ann@claims.example');
    const { token: hers } = await grant(administrator, 'administrator', ann);
    const first = (await listed()).find(({ label }) => label === 'first token');
    expect((await call(`/v1/tokens/${first?.id}`, { method: 'DELETE', token: hers })).status).toBe(204);
    const lower = () =>
      call(`/v1/members/${ann}`, { method: 'PATCH', token: hers, body: { role: 'reader' } });
    const revoke = () => call(`/v1/members/${ann}`, { method: 'DELETE', token: hers });
    expect((await lower()).status).toBe(404);
    expect((await revoke()).status).toBe(404);
    expect(
      (await call(`/v1/members/${ann}`, { method: 'PATCH', token: hers, body: { name: 'Anne' } })).status,
    ).toBe(200);
    const { token: other } = await grant(hers, 'administrator');
    expect((await revoke()).status).toBe(204);
    expect(await status(hers)).toBe(401);
    expect(await status(other)).toBe(200);
  });

  test('does not keep a person who left from being invited again by the same address', async () => {
    const ann = await invite(administrator, 'Ann', 'member', 'ann@claims.example');
    await call(`/v1/members/${ann}`, { method: 'DELETE', token: administrator });
    const again = await invite(administrator, 'Ann', 'member', 'ann@claims.example');
    expect(again).not.toBe(ann);
  });
});

describe('with the database away', () => {
  const me = (token: string): [string, RequestInit] => [
    '/v1/guidelines',
    { headers: { authorization: `Bearer ${token}` } },
  ];

  test('a token verified within the last minute still opens, later it does not', async () => {
    const { token } = await grant(administrator, 'reader');
    expect(await status(token)).toBe(200);
    expect((await callWithout('away', ...me(token))).status).toBe(200);
    vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] });
    const later = await callWithout('away', ...me(token));
    expect(later.status).toBe(503);
    expect(await later.json()).toMatchObject({ code: 'unavailable' });
    expect(later.headers.get('retry-after')).toBe('30');
  });

  test('a token never seen before is answered with 503, never let in', async () => {
    const { token } = await grant(administrator, 'reader');
    expect((await callWithout('away', ...me(token))).status).toBe(503);
  });
});
