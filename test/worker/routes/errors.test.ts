import { beforeAll, describe, expect, test } from 'vitest';
import { PROBLEM_CODES, PROBLEMS } from '../../../shared/api/problems.ts';
import { call, openTeam } from '../support/api.ts';

let token = '';
beforeAll(async () => {
  token = (await openTeam()).token;
});

const MIB = 1024 * 1024;

describe('every refusal is a problem document', () => {
  const cases: [string, Parameters<typeof call>, number, string][] = [
    ['an unknown address', ['/v1/letters'], 404, 'not-found'],
    ['an unknown address outside the API', ['/letters'], 404, 'not-found'],
    [
      'a method that the address does not take',
      ['/v1/summaries', { method: 'GET' }],
      405,
      'method-not-allowed',
    ],
    ['no token', ['/v1/summaries', { body: { text: 'x' } }], 401, 'unauthorized'],
    [
      'a text that is no token',
      ['/v1/summaries', { token: 'let-me-in', body: { text: 'x' } }],
      401,
      'unauthorized',
    ],
    [
      'a well-formed token that nobody was given',
      ['/v1/summaries', { token: `imr_${'0'.repeat(20)}_${'A'.repeat(43)}`, body: { text: 'x' } }],
      401,
      'unauthorized',
    ],
  ];
  test.each(cases)('%s', async (_, args, status, code) => {
    const response = await call(...args);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: `/problems/${code}`,
      title: PROBLEMS[code as keyof typeof PROBLEMS].title,
      status,
      code,
      detail: expect.any(String),
    });
  });

  test('405 names the methods that the address takes', async () => {
    expect((await call('/v1/summaries', { method: 'DELETE' })).headers.get('allow')).toBe('POST');
    expect((await call('/v1/health', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD');
  });

  test('a body over 2 MiB is refused before anything reads it', async () => {
    const response = await call('/v1/summaries', { token, body: 'x'.repeat(2 * MIB + 1) });
    expect(response.status).toBe(413);
  });

  test('a body of exactly 2 MiB is read', async () => {
    const frame = JSON.stringify({ text: '' }).length;
    const response = await call('/v1/summaries', { token, body: { text: 'x'.repeat(2 * MIB - frame) } });
    expect(response.status).toBe(422);
  });

  test('another media type is refused before the body is validated', async () => {
    const response = await call('/v1/summaries', {
      token,
      body: '{',
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.status).toBe(415);
    const upper = await call('/v1/summaries', {
      token,
      body: '{',
      headers: { 'content-type': 'Application/JSON; charset=utf-8' },
    });
    expect(upper.status).toBe(400);
  });

  test.each([
    ['JSON that does not parse', '{"text": "Zebrafish'],
    ['no text', { source: { kind: 'pdf' } }],
    ['an empty text', { text: '' }],
    ['a text that is a number', { text: 7 }],
    ['an unknown field', { text: 'Zebrafish', Zebrafish: 1 }],
    ['an address as source', { text: 'Zebrafish', source: { kind: 'pdf', url: 'https://Zebrafish' } }],
    ['a date that does not exist', { text: 'Zebrafish', received: '2017-02-30' }],
    ['an array', ['Zebrafish']],
    ['null', 'null'],
  ])('%s is an invalid request, and the answer echoes nothing of it', async (_, body) => {
    const response = await call('/v1/summaries', { token, body });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('Zebrafish');
  });

  test('each problem has the page that its type points to', async () => {
    for (const code of PROBLEM_CODES) {
      const response = await call(`/problems/${code}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(PROBLEMS[code].title);
    }
    expect((await call('/problems/zebra')).status).toBe(404);
  });
});
