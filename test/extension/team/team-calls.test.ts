import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  exportDecisions,
  findPrecedents,
  labelDecision,
  readScorecard,
  searchDecisions,
  whoAmI,
} from '../../../extension/platform/team/team-calls.ts';
import { DECISIONS, ME, PRECEDENTS, SCORECARD } from './fixture-decisions.ts';

const TO = { origin: 'https://imr.example.com', token: 'team' };
let asked: { url: URL; init: RequestInit }[] = [];
let answer: () => Response | Promise<Response>;

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url: new URL(url), init });
    return answer();
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('a question to the team', () => {
  it('carries the token, no cookie, no referrer, and follows no redirect', async () => {
    answer = () => Response.json(ME);
    expect(await whoAmI(TO)).toEqual({ ok: true, value: ME });
    const init = asked[0]?.init;
    expect(new Headers(init?.headers).get('authorization')).toBe('Bearer team');
    expect(init).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    expect(init?.signal).toBeInstanceOf(AbortSignal);
  });

  it('names filters, order and cursor as the API does, and leaves out what is open', async () => {
    answer = () => Response.json({ decisions: DECISIONS, next: 'n-2' });
    const filters = { q: 'trama* opioid', outcome: 'upheld', basis: 'none' } as const;
    const found = await searchDecisions(TO, filters, 'newest-decided', 'n-1');
    expect(found.ok && found.value.next).toBe('n-2');
    expect(asked[0]?.url.pathname).toBe('/v1/decisions');
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({
      q: 'trama* opioid',
      outcome: 'upheld',
      basis: 'none',
      sort: 'newest-decided',
      cursor: 'n-1',
    });
  });

  it('asks for precedents and scorecards by their own names', async () => {
    answer = () => Response.json(PRECEDENTS);
    expect((await findPrecedents(TO, { treatment: 'tramadol' })).ok).toBe(true);
    answer = () => Response.json(SCORECARD);
    expect((await readScorecard(TO, 'drug-class', '2016-11', null)).ok).toBe(true);
    expect(asked.map(({ url }) => `${url.pathname}${url.search}`)).toEqual([
      '/v1/precedents?treatment=tramadol',
      '/v1/scorecards?by=drug-class&from=2016-11',
    ]);
  });

  it('takes no answer that does not fit the contract', async () => {
    answer = () => Response.json({ decisions: [{ id: 'seven' }], next: null });
    expect(await searchDecisions(TO, {}, 'newest-added', null)).toEqual({
      ok: false,
      code: 'worker-garbage',
    });
    answer = () => new Response('<!doctype html><title>Sign in</title>');
    expect(await whoAmI(TO)).toEqual({ ok: false, code: 'worker-garbage' });
  });

  it("tells the Worker's own problem by its code, and anything else as garbage", async () => {
    answer = () =>
      Response.json({ type: '', title: '', status: 403, code: 'forbidden', detail: '' }, { status: 403 });
    expect(await labelDecision(TO, 3, 'North desk')).toEqual({ ok: false, code: 'forbidden' });
    answer = () => new Response('Bad gateway', { status: 502 });
    expect(await whoAmI(TO)).toEqual({ ok: false, code: 'worker-garbage' });
  });

  it('names a Worker that is away, and one that takes too long', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await whoAmI(TO)).toEqual({ ok: false, code: 'worker-unreachable' });
    answer = () => Promise.reject(new DOMException('late', 'TimeoutError'));
    expect(await whoAmI(TO)).toEqual({ ok: false, code: 'worker-timeout' });
  });

  it('gives an export as it came', async () => {
    answer = () => new Response('case_number,item\r\nCM16-0999501,1\r\n');
    const file = await exportDecisions(TO, { category: 'surgery' }, 'csv');
    expect(file.ok && (await file.value.text())).toBe('case_number,item\r\nCM16-0999501,1\r\n');
    expect(asked[0]?.url.search).toBe('?category=surgery&format=csv');
  });
});
