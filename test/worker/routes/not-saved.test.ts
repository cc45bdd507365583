import { beforeEach, describe, expect, test } from 'vitest';
import { SummariesAnswer } from '../../../shared/api/summaries.ts';
import { parseDecision } from '../../../shared/index.ts';
import { call, caseNumbers, grant, openTeam, read } from '../support/api.ts';
import { callWithout, type Failure } from '../support/database.ts';
import { facts, hash } from '../support/facts.ts';
import { letter } from '../support/letter.ts';

let token = '';
beforeEach(async () => {
  token = (await openTeam()).token;
});

function readWithout(failure: Failure, headers: Record<string, string> = {}): Promise<Response> {
  return callWithout(failure, '/v1/summaries', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ text: letter() }),
  });
}

describe('a store in trouble', () => {
  test.each<Failure>(['away', 'slow', 'full'])(
    'that is %s costs the memory, not the summary',
    async (failure) => {
      expect((await call('/v1/me', { token })).status).toBe(200);
      const response = await readWithout(failure);
      expect(response.status).toBe(200);
      const answer = SummariesAnswer.parse(await response.json());
      expect(answer).toMatchObject({ saved: false, warnings: [{ code: 'not-saved' }] });
      const parsed = parseDecision(letter());
      expect(answer.summaries).toEqual(parsed.ok && JSON.parse(JSON.stringify(parsed.summaries)));
      expect(await caseNumbers(token)).toEqual([]);
    },
  );

  test('that is away and does not know the token: 503, so that the extension reads on the device', async () => {
    token = (await openTeam()).token;
    const response = await readWithout('away');
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  test('is told apart from a bug when it refuses what an outbox sends', async () => {
    expect((await call('/v1/me', { token })).status).toBe(200);
    const response = await callWithout('full', `/v1/decisions/${hash(1)}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ decisions: [facts()] }),
    });
    expect(response.status).toBe(503);
  });

  test('takes the same letter from the outbox afterwards, and nothing twice', async () => {
    const body = { decisions: [facts()] };
    for (const _ of [1, 2, 3]) {
      expect((await call(`/v1/decisions/${hash(1)}`, { method: 'PUT', token, body })).status).toBe(204);
    }
    expect(await caseNumbers(token)).toEqual(['CM16-0999001']);
  });
});

test('a reader gets the summary, and the letter is not added', async () => {
  const reader = (await grant(token, 'reader')).token;
  const answer = await read(reader, letter());
  expect(answer).toMatchObject({ saved: false, warnings: [{ code: 'not-saved' }] });
  expect(await caseNumbers(token)).toEqual([]);
});

test.each([
  ['letter text', { decisions: [{ ...facts(), text: 'x' }] }],
  [
    'a rationale in an item',
    { decisions: [{ ...facts(), items: [{ ...facts().items[0], rationale: 'x' }] }] },
  ],
  ['a printed item', { decisions: [{ ...facts(), items: [{ ...facts().items[0], printed: 'x' }] }] }],
  ['an injury date', { decisions: [{ ...facts(), dates: { ...facts().dates, injury: '2016-10-12' } }] }],
  ['a specialty of free words', { decisions: [{ ...facts(), specialties: ['Dr. Smith'] }] }],
  ['a case number of another form', { decisions: [{ ...facts(), caseNumber: 'Jane Doe' }] }],
  ['no decision', { decisions: [] }],
  ['no item', { decisions: [{ ...facts(), items: [] }] }],
])('an outbox that sends %s is refused', async (_, body) => {
  expect((await call(`/v1/decisions/${hash(1)}`, { method: 'PUT', token, body })).status).toBe(400);
});
