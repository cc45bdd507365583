import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { traceOf } from '../../worker/log.ts';
import { call, openTeam } from './support/api.ts';
import { callWithout } from './support/database.ts';
import { letter } from './support/letter.ts';

const LOGS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
let logged: string[] = [];
beforeEach(() => {
  logged = [];
  for (const name of LOGS) {
    vi.spyOn(console, name).mockImplementation((...words: unknown[]) => {
      logged.push(
        words
          .map((word) => (word instanceof Error ? `${word.message} ${word.stack}` : String(word)))
          .join(' '),
      );
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A marker for each part of a letter and of the request: made-up words that stand nowhere else. */
const MARKERS = {
  specialty: 'Zorbalogist',
  summary: 'Quimblewort',
  administrator: 'Vexandrine',
  reviewer: 'Plothymium',
  rationale: 'Snarkwhistle',
  front: 'Jabbertrude',
  claim: 'WCZQ4471177',
};
const REQUEST = 'Glumphazine';

function markedLetter(): string {
  const text = letter({
    specialties: `Pain Management, ${MARKERS.specialty}`,
    summary: `The patient, ${MARKERS.summary}, born in spring, was hurt on 05/22/2013.`,
    items: [
      {
        request: `${REQUEST} 10mg #30`,
        administrator: `Decision based on MTUS Chronic Pain Treatment Guidelines ${MARKERS.administrator} Page(s): 64.`,
        reviewer: `Decision based on Non-MTUS Citation ${MARKERS.reviewer} Handbook, page 7.`,
        rationale: `The file shows ${MARKERS.rationale} on two visits.`,
      },
    ],
  });
  return `Dear ${MARKERS.front},\nClaim Number: ${MARKERS.claim}\n\n${text}`;
}

async function everyRow(): Promise<string> {
  const tables = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  ).all<{ name: string }>();
  const rows = [];
  for (const { name } of tables.results) {
    if (name.startsWith('_cf_')) continue;
    rows.push(JSON.stringify(await env.DB.prepare(`select * from "${name}"`).all()));
    // Words of the full text index lie in blobs.
    if (name.startsWith('items_fts_data')) {
      const blobs = await env.DB.prepare('select cast(block as text) as block from items_fts_data').all<{
        block: string;
      }>();
      rows.push(blobs.results.map(({ block }) => block).join(' '));
    }
  }
  return rows.join('\n');
}

function expectNothingIn(place: string, words: string): void {
  const found = Object.values(MARKERS).filter((marker) => words.toLowerCase().includes(marker.toLowerCase()));
  expect(found, place).toEqual([]);
}

test('no row, log line or header holds a word of a letter, but the request its own', async () => {
  const { token } = await openTeam();
  await call('/v1/team', { method: 'PATCH', token, body: { guard: true } });
  const response = await call('/v1/summaries', {
    token,
    body: { text: markedLetter(), claim: MARKERS.claim },
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ saved: true });
  expectNothingIn('headers', JSON.stringify([...response.headers]));
  const rows = await everyRow();
  expectNothingIn('rows', rows);
  const { results } = await env.DB.prepare('select facts from decisions').all<{ facts: string }>();
  const beside = results.map(({ facts }) => facts.replaceAll(/"request":"[^"]*"/g, ''));
  expect(beside.join()).not.toContain(REQUEST);
  // The one exception, which also proves that the search would have found the others.
  expect(rows.toLowerCase()).toContain(REQUEST.toLowerCase());
  expect(logged.length).toBeGreaterThan(0);
  expectNothingIn('logs', logged.join('\n'));
  expect(logged.join('\n')).not.toContain(REQUEST);
});

test('no refusal and no failure lets a word of a letter or a search through', async () => {
  const { token } = await openTeam();
  await call('/v1/me', { token });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const text = markedLetter();
  const words = Object.values(MARKERS).join(' ');
  const answers = [
    await call('/v1/summaries', { token, body: `{"text": ${JSON.stringify(text)}, ${words}` }),
    await call('/v1/summaries', { token, body: { text, [words]: words } }),
    await call('/v1/summaries', { token, body: { text, received: words } }),
    await call('/v1/summaries', { token: null, body: { text } }),
    await call('/v1/summaries', { token: words.replaceAll(' ', ''), body: { text } }),
    await call('/v1/summaries', { token, body: { text: `${words} is not a letter` } }),
    await call('/v1/summaries', { token, body: text, headers: { 'content-type': 'text/plain' } }),
    await call(`/v1/decisions?q=${encodeURIComponent(words)}`, { token }),
    await call(`/v1/decisions?${encodeURIComponent(words)}=1`, { token }),
    await call(`/v1/decisions/${encodeURIComponent(words)}`, { token }),
    await call(`/v1/${encodeURIComponent(words)}`, { token }),
    await call('/v1/repeats', { token, body: { claim: MARKERS.claim, on: words, treatments: [] } }),
    await callWithout('away', '/v1/decisions?q=x', { headers }),
    await callWithout('full', '/v1/repeats', {
      method: 'POST',
      headers,
      body: JSON.stringify({
        claim: MARKERS.claim,
        on: '2017-01-01',
        treatments: [{ item: 1, name: null, request: words.slice(0, 90), bodyPart: null, side: null }],
      }),
    }),
  ];
  for (const answer of answers) {
    expect(answer.status).not.toBe(500);
    expectNothingIn('headers', JSON.stringify([...answer.headers]));
    expectNothingIn('body', await answer.text());
  }
  expectNothingIn('logs', logged.join('\n'));
});

test('a message of several lines gets no line into the log, whatever it looks like', () => {
  const trace = traceOf(new Error(`bad\n    at ${MARKERS.summary} (letter.ts:1:1)\n    at x (y.ts:2:2)`));
  expectNothingIn('trace', trace.at);
  expect(trace.at).toContain('leaks.test');
});

test('a bug is logged by its place, without its message', async () => {
  vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => {
    throw new TypeError(`cannot read ${MARKERS.summary}`);
  });
  const response = await call('/v1/health');
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ code: 'internal' });
  expectNothingIn('logs', logged.join('\n'));
  expect(logged.join('\n')).toContain('"event":"bug"');
  expect(logged.join('\n')).toContain('TypeError');
});
