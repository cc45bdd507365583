import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import app from '../../../worker/app.ts';
import { grant, openTeam, problemOf } from '../support/api.ts';

/** The platform's binding, as far as we use it: so many a key. */
function limitOf(most: number): {
  limit(options: { key: string }): Promise<{ success: boolean }>;
  keys: Map<string, number>;
} {
  const keys = new Map<string, number>();
  return {
    keys,
    limit: async ({ key }) => {
      keys.set(key, (keys.get(key) ?? 0) + 1);
      return { success: (keys.get(key) ?? 0) <= most };
    },
  };
}

function ask(token: string, bindings: object): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'cf-connecting-ip': '203.0.113.7' };
  return Promise.resolve(app.request('https://worker.test/v1/me', { headers }, { ...env, ...bindings }));
}

test('one token is slowed down without the others', async () => {
  const { token } = await openTeam();
  const other = (await grant(token, 'reader')).token;
  const TOKEN_LIMIT = limitOf(2);
  const statuses = [];
  for (const _ of [1, 2, 3]) statuses.push((await ask(token, { TOKEN_LIMIT })).status);
  expect(statuses).toEqual([200, 200, 429]);
  expect((await ask(other, { TOKEN_LIMIT })).status).toBe(200);
  const refused = await ask(token, { TOKEN_LIMIT });
  expect(refused.headers.get('retry-after')).toBe('60');
  expect(await problemOf(refused)).toMatchObject({ status: 429, code: 'rate-limited' });
  expect([...TOKEN_LIMIT.keys.keys()].join()).not.toContain(token);
});

test('an address that tries tokens is slowed down before the database is asked', async () => {
  const ADDRESS_LIMIT = limitOf(3);
  let asked = 0;
  const DB = {
    prepare: (sql: string) => {
      asked += 1;
      return env.DB.prepare(sql);
    },
  };
  const statuses = [];
  for (let at = 0; at < 5; at += 1) {
    statuses.push(
      (await ask(`imr_${String(at).padStart(20, '0')}_${'A'.repeat(43)}`, { ADDRESS_LIMIT, DB })).status,
    );
  }
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  expect(asked).toBe(3);
});
