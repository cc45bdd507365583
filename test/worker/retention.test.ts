import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AuditPage } from '../../shared/api/teams.ts';
import worker from '../../worker/index.ts';
import { enforceRetention, monthsBefore } from '../../worker/store/retention.ts';
import { call, caseNumbers, grant, invite, openTeam } from './support/api.ts';
import { facts, hash, item } from './support/facts.ts';

const DAY = 86_400_000;
const START = Date.UTC(2027, 0, 15, 9);
let token = '';
beforeEach(async () => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  await env.DB.prepare('delete from clock').run();
  token = (await openTeam()).token;
});
afterEach(() => {
  vi.useRealTimers();
});

async function runSchedule(): Promise<void> {
  const context = createExecutionContext();
  await worker.scheduled?.(createScheduledController() as never, env as never, context as never);
  await waitOnExecutionContext(context);
}

/** A run on the day before, as the daily handler would have had it, then the one under test. */
async function runDaily(time: number): Promise<void> {
  vi.setSystemTime(time - DAY);
  await env.DB.prepare('insert into clock values (1, ?1) on conflict do update set last_run = ?1')
    .bind(time - DAY)
    .run();
  vi.setSystemTime(time);
  await runSchedule();
}

async function remember(caseNumber: string, by = token): Promise<void> {
  const key = hash(Number(caseNumber.slice(-5)));
  await call(`/v1/decisions/${key}`, {
    method: 'PUT',
    token: by,
    body: { decisions: [facts({ caseNumber })] },
  });
}

async function actions(): Promise<string[]> {
  const page = await (await call('/v1/audit', { token })).json<AuditPage>();
  return page.entries.map(({ action }) => action);
}

async function leftOf(team: number): Promise<Record<string, unknown>> {
  const left: Record<string, unknown> = {};
  for (const table of [
    'teams',
    'members',
    'tokens',
    'decisions',
    'letters',
    'items',
    'tallies',
    'precedents',
    'audit',
  ]) {
    const column = table === 'teams' ? 'id' : 'team_id';
    left[table] = await env.DB.prepare(`select count(*) as rows from ${table} where ${column} = ?1`)
      .bind(team)
      .first('rows');
  }
  left.words = await env.DB.prepare('select count(*) as rows from items_fts where items_fts match ?1')
    .bind(`team : "t${team}"`)
    .first('rows');
  return left;
}

describe('keeping', () => {
  test("a decision goes after the team's months, not before, with its words and counts", async () => {
    await call('/v1/team', { method: 'PATCH', token, body: { retentionMonths: 6 } });
    await remember('CM16-0900001');
    vi.setSystemTime(START + 30 * DAY);
    await remember('CM16-0900002');
    await runDaily(Date.UTC(2027, 6, 15, 8));
    expect(await caseNumbers(token)).toEqual(['CM16-0900002', 'CM16-0900001']);
    await runDaily(Date.UTC(2027, 6, 15, 10));
    expect(await caseNumbers(token)).toEqual(['CM16-0900002']);
    expect(await caseNumbers(token, { q: 'baclofen' })).toEqual(['CM16-0900002']);
    expect((await actions())[0]).toBe('decisions.expired');
  });

  test('a clock that leaps ahead forgets nothing until a second run, a day later, agrees', async () => {
    await remember('CM16-0900001');
    await runDaily(START + DAY);
    vi.setSystemTime(Date.UTC(2099, 0, 1));
    await runSchedule();
    expect(await caseNumbers(token)).toEqual(['CM16-0900001']);
    vi.setSystemTime(START + 2 * DAY);
    await runSchedule();
    await runDaily(START + 3 * DAY);
    expect(await caseNumbers(token)).toEqual(['CM16-0900001']);
    vi.setSystemTime(Date.UTC(2099, 0, 1));
    await runSchedule();
    vi.setSystemTime(Date.UTC(2099, 0, 2));
    await runSchedule();
    expect(await caseNumbers(token)).toEqual([]);
  });

  test('what a clock dated years ahead keeps nothing else, and counts from the day the clock is right again', async () => {
    const { team, token: mine } = await openTeam();
    await remember('CM16-0900001', mine);
    await env.DB.prepare('update decisions set added_at = ?1 where team_id = ?2')
      .bind(Date.UTC(2099, 0, 1), team)
      .run();
    await remember('CM16-0900002', mine);
    await runDaily(START + DAY);
    expect(await caseNumbers(mine)).toEqual(['CM16-0900002', 'CM16-0900001']);
    const added = await env.DB.prepare(
      "select added_at from decisions where team_id = ?1 and key = 'CM16-0900001'",
    )
      .bind(team)
      .first('added_at');
    expect(added).toBe(START + DAY);
    await runDaily(Date.UTC(2029, 0, 15, 10));
    expect(await caseNumbers(mine)).toEqual(['CM16-0900001']);
    await runDaily(Date.UTC(2029, 0, 16, 10));
    expect(await caseNumbers(mine)).toEqual([]);
  });

  test('a closed team whose rows cannot be had keeps no other team from forgetting', async () => {
    await remember('CM16-0900001');
    const { token: closing } = await openTeam();
    const prepare = (sql: string) => {
      if (!sql.includes('delete from teams')) return env.DB.prepare(sql);
      const statement = env.DB.prepare('select * from no_such_table');
      return { bind: () => statement };
    };
    await call('/v1/team', { method: 'DELETE', token: closing });
    await env.DB.prepare("insert into teams (name, created_at, deleted_at) values ('Closed', 1, 2)").run();
    const db = { prepare, batch: (list: D1PreparedStatement[]) => env.DB.batch(list) };
    await env.DB.prepare('insert into clock values (1, ?1) on conflict do update set last_run = ?1')
      .bind(Date.UTC(2030, 0, 1) - DAY)
      .run();
    const run = await enforceRetention(db as never, Date.UTC(2030, 0, 1));
    expect(run).toMatchObject({ isTrusted: true, rest: true });
    expect(await caseNumbers(token)).toEqual([]);
    await env.DB.prepare('delete from teams where deleted_at is not null').run();
  });

  test('more than one slice is forgotten in one run, and other teams keep theirs', async () => {
    const other = (await openTeam()).token;
    await remember('CM16-0900001', other);
    await call('/v1/team', { method: 'PATCH', token: other, body: { retentionMonths: 120 } });
    for (let letter = 0; letter < 31; letter += 1) {
      const decisions = Array.from({ length: 20 }, (_, at) =>
        facts({ caseNumber: `CM15-0${String(letter * 20 + at).padStart(6, '0')}` }),
      );
      await call(`/v1/decisions/${hash(letter)}`, { method: 'PUT', token, body: { decisions } });
    }
    await runDaily(Date.UTC(2030, 0, 1));
    expect(await caseNumbers(token)).toEqual([]);
    expect(await caseNumbers(other)).toEqual(['CM16-0900001']);
  });

  test.each([
    ['2027-03-31T00:00:00Z', 1, '2027-02-28T00:00:00.000Z'],
    ['2028-03-31T00:00:00Z', 1, '2028-02-29T00:00:00.000Z'],
    ['2027-01-15T09:30:00Z', 24, '2025-01-15T09:30:00.000Z'],
  ])('the moment before %s by %i months is %s', (from, months, expected) => {
    expect(new Date(monthsBefore(Date.parse(from), months)).toISOString()).toBe(expected);
  });
});

describe('forgetting', () => {
  test('one decision takes its items, words, counts and letters along', async () => {
    const { team, token: mine } = await openTeam();
    await remember('CM16-0900001', mine);
    const counted = await leftOf(team);
    expect(counted).toMatchObject({ decisions: 1, items: 1, words: 1, letters: 1 });
    expect((await call(`/v1/decisions/${hash(2)}`, { method: 'DELETE', token: mine })).status).toBe(404);
    expect((await call(`/v1/decisions/${hash(1)}`, { method: 'DELETE', token: mine })).status).toBe(204);
    expect(await leftOf(team)).toMatchObject({ decisions: 0, items: 0, words: 0, letters: 0 });
    // Not even a count of nothing, which would tell its class and month.
    expect(await leftOf(team)).toMatchObject({ tallies: 0, precedents: 0 });
  });

  test('a member who left is forgotten by name and address too, one who stays is not', async () => {
    const [ann, bo] = [
      await invite(token, 'Ann', 'member', 'ann@claims.example'),
      await invite(token, 'Bo', 'member', 'bo@claims.example'),
    ];
    await call(`/v1/members/${ann}`, { method: 'DELETE', token });
    for (const id of [ann, bo]) await call(`/v1/members/${id}/decisions`, { method: 'DELETE', token });
    const { members } = await (await call('/v1/members', { token })).json<{ members: object[] }>();
    expect(members).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: ann, name: 'Former member', email: null }),
        expect.objectContaining({ id: bo, name: 'Bo', email: 'bo@claims.example' }),
      ]),
    );
  });

  test('the number of a team that is gone is never given to another', async () => {
    const { team, token: mine } = await openTeam();
    await call('/v1/team', { method: 'DELETE', token: mine });
    expect(await leftOf(team)).toMatchObject({ teams: 0 });
    expect((await openTeam()).team).toBeGreaterThan(team);
  });

  test("a member's decisions go and the others' stay", async () => {
    const ann = await invite(token, 'Ann', 'member');
    await remember('CM16-0900001', (await grant(token, 'member', ann)).token);
    await remember('CM16-0900002');
    const response = await call(`/v1/members/${ann}/decisions`, { method: 'DELETE', token });
    expect(await response.json()).toEqual({ decisions: 1, rest: false });
    expect(await caseNumbers(token)).toEqual(['CM16-0900002']);
  });

  test('a whole team leaves no row behind, and its tokens open nothing', async () => {
    const { team, token: mine } = await openTeam();
    const ann = await invite(mine, 'Ann', 'member');
    const hers = (await grant(mine, 'member', ann)).token;
    await remember('CM16-0900001', hers);
    const response = await call('/v1/team', { method: 'DELETE', token: mine });
    expect(await response.json()).toEqual({ decisions: 1, rest: false });
    for (const gone of [mine, hers]) expect((await call('/v1/me', { token: gone })).status).toBe(401);
    expect(Object.values(await leftOf(team))).toEqual(Array.from({ length: 10 }, () => 0));
  });

  test('the export of a team holds its members, tokens without hashes, decisions with history, and the log', async () => {
    await invite(token, 'Ann', 'member', 'ann@claims.example');
    await remember('CM16-0900001');
    const newer = {
      decisions: [
        facts({ caseNumber: 'CM16-0900001', parser: '2.0.0', items: [item({ outcome: 'overturned' })] }),
      ],
    };
    await call(`/v1/decisions/${hash(1)}`, { method: 'PUT', token, body: newer });
    const response = await call('/v1/team/export', { token });
    const text = new TextDecoder().decode(await response.arrayBuffer());
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string });
    expect([...new Set(lines.map(({ kind }) => kind))]).toEqual([
      'team',
      'member',
      'token',
      'decision',
      'former-reading',
      'letter',
      'audit',
    ]);
    const hashes = await env.DB.prepare('select hash from tokens').all<{ hash: string }>();
    for (const { hash: secret } of hashes.results) expect(text).not.toContain(secret);
  });
});

describe('the audit log', () => {
  test("is shortened by the schedule after the team's own months, also of a team that rests", async () => {
    const { team, token: mine } = await openTeam();
    await call('/v1/team', { method: 'PATCH', token: mine, body: { auditMonths: 12 } });
    await runDaily(START + 300 * DAY);
    expect(await leftOf(team)).toMatchObject({ audit: 1 });
    await runDaily(START + 400 * DAY);
    expect(await leftOf(team)).toMatchObject({ audit: 0 });
  });

  test('says who did what and when, newest first, and nothing of what', async () => {
    const ann = await invite(token, 'Ann', 'member', 'ann@claims.example');
    const { token: hers, id } = await grant(token, 'member', ann);
    await remember('CM16-0900001', hers);
    await call('/v1/decisions/export?format=csv', { token: hers });
    await call(`/v1/members/${ann}`, { method: 'DELETE', token });
    const page = await (await call('/v1/audit', { token })).json<AuditPage>();
    expect(page.entries.map(({ action, actor }) => [action, actor === id])).toEqual([
      ['member.revoked', false],
      ['decisions.exported', true],
      ['decision.added', true],
      ['token.created', false],
      ['member.invited', false],
    ]);
    expect(JSON.stringify(page)).not.toMatch(/Ann|ann@|CM16|baclofen/i);
    expect(page.entries.every(({ at }) => at === START)).toBe(true);
  });

  test('an act that changed nothing leaves no trace', async () => {
    await call(`/v1/members/${'0'.repeat(20)}`, { method: 'DELETE', token });
    await call(`/v1/tokens/${'0'.repeat(20)}`, { method: 'DELETE', token });
    await call(`/v1/decisions/${hash(1)}`, { method: 'DELETE', token });
    expect(await actions()).toEqual([]);
  });

  test('can be neither changed nor shortened', async () => {
    await remember('CM16-0900001');
    await expect(env.DB.prepare("update audit set actor = 'nobody'").run()).rejects.toThrow('append-only');
    await expect(env.DB.prepare('delete from audit').run()).rejects.toThrow('at least a year');
  });
});
