import { beforeAll, describe, expect, test } from 'vitest';
import { DecisionPage, type SavedDecision } from '../../../shared/api/decisions.ts';
import type { DecisionFacts } from '../../../shared/api/facts.ts';
import { call, caseNumbers, list, openTeam } from '../support/api.ts';
import { facts, hash, item, treatment } from '../support/facts.ts';

/** Five letters, told apart by the last digit of their case number. */
const LETTERS: DecisionFacts[] = [
  facts({ caseNumber: 'CM16-0999001', dates: { decision: '2017-01-11', utilizationReview: null } }),
  facts({
    caseNumber: 'CM16-0999002',
    dates: { decision: '2017-03-01', utilizationReview: null },
    outcome: 'mixed',
    specialties: ['Orthopedic Surgery'],
    items: [
      item({
        request: 'MRI of the lumbar spine',
        outcome: 'overturned',
        treatment: treatment('diagnostic', 'mri'),
      }),
      item({ number: 2, request: 'Baclofen 20mg #60' }),
    ],
  }),
  facts({
    caseNumber: 'CM16-0999003',
    dates: { decision: '2016-12-30', utilizationReview: null },
    outcome: 'overturned',
    items: [
      item({
        request: '=Physical therapy, 12 "visits"',
        outcome: 'overturned',
        treatment: treatment('rehabilitation', 'physical therapy'),
        administrator: {
          basis: 'other',
          citations: [{ source: 'ODG', guideline: null, edition: null, sections: [], pages: [] }],
        },
      }),
    ],
  }),
  facts({ caseNumber: null, dates: { decision: null, utilizationReview: null } }),
  facts({ caseNumber: 'CM16-0999005', dates: { decision: '2017-01-11', utilizationReview: null } }),
];

let token = '';
beforeAll(async () => {
  token = (await openTeam()).token;
  for (const [at, decision] of LETTERS.entries()) {
    await call(`/v1/decisions/${hash(at)}`, { method: 'PUT', token, body: { decisions: [decision] } });
  }
});

const found = async (query: Record<string, string>) =>
  (await caseNumbers(token, query)).map((number) => number?.at(-1) ?? '-');

describe('the list', () => {
  test.each([
    ['newest first without a question', {}, ['5', '-', '3', '2', '1']],
    ['oldest first', { sort: 'oldest-added' }, ['1', '2', '3', '-', '5']],
    [
      'by date of decision, letters without one at the end',
      { sort: 'newest-decided' },
      ['2', '5', '1', '3', '-'],
    ],
    ['a word of the request', { q: 'lumbar' }, ['2']],
    ['words in any order and case', { q: 'SPINE mri' }, ['2']],
    ['the beginning of a word', { q: 'baclo*' }, ['5', '-', '2', '1']],
    ['a whole word only, without the star', { q: 'baclo' }, []],
    ['a drug class', { q: 'muscle relaxant' }, ['5', '-', '2', '1']],
    ['a section of the registry', { q: 'relaxants pain' }, ['5', '-', '3', '2', '1']],
    ['words that stand in two different items are not one item', { q: 'lumbar baclofen' }, []],
    ['an outcome of an item', { outcome: 'overturned' }, ['3', '2']],
    ['letters of mixed outcome', { outcome: 'mixed' }, ['2']],
    ['a category', { category: 'diagnostic' }, ['2']],
    ['an item that is both: word and outcome', { q: 'baclofen', outcome: 'overturned' }, []],
    ["the administrator's basis", { basis: 'other' }, ['3']],
    ['a specialty of the reviewer', { specialty: 'Orthopedic Surgery' }, ['2']],
    ['days of decision, first and last included', { from: '2016-12-30', to: '2017-01-11' }, ['5', '3', '1']],
    ['up to a day, without undated letters', { to: '2017-01-11' }, ['5', '3', '1']],
    ['a case number', { caseNumber: 'CM16-0999003' }, ['3']],
    [
      'words with dates, by date',
      { q: 'baclofen', from: '2017-01-01', sort: 'oldest-decided' },
      ['1', '5', '2'],
    ],
    [
      'a word and an outcome of the same item, by date',
      { q: 'spine', outcome: 'overturned', sort: 'newest-decided' },
      ['2'],
    ],
    [
      'a word and an outcome of two items, by date',
      { q: 'baclofen', outcome: 'overturned', sort: 'newest-decided' },
      [],
    ],
    ['a case number, by date', { caseNumber: 'CM16-0999003', sort: 'newest-decided' }, ['3']],
    ['signs without a word', { q: '" OR *' }, []],
    ["the full text engine's own language is only words", { q: 'lumbar NOT spine' }, []],
    ['nor columns of it', { q: 'team: t1' }, []],
  ])('%s', async (_, query, expected) => {
    expect(await found(query as Record<string, string>)).toEqual(expected);
  });

  const sorts = ['newest-added', 'oldest-added', 'newest-decided', 'oldest-decided'];
  const questions = [
    {},
    { q: 'relaxants' },
    { q: 'baclofen', outcome: 'upheld' },
    { category: 'pharmaceutical' },
  ];
  test.each(sorts.flatMap((sort) => questions.map((question) => [sort, question] as const)))(
    'pages of two, %s, %o, give every decision once and in the order of the whole',
    async (sort, question) => {
      const whole = (await list(token, { sort, ...question })).decisions.map(({ id }) => id);
      expect(whole.length).toBeGreaterThan(2);
      const paged: number[] = [];
      let cursor: string | null = null;
      do {
        const page: DecisionPage = await list(token, {
          sort,
          ...question,
          limit: '2',
          ...(cursor === null ? {} : { cursor }),
        });
        expect(page.decisions.length).toBeLessThanOrEqual(2);
        paged.push(...page.decisions.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      expect(paged).toEqual(whole);
    },
  );

  test('pages of one through a search by words and filters do the same', async () => {
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page: DecisionPage = await list(token, {
        q: 'baclofen',
        limit: '1',
        ...(cursor === null ? {} : { cursor }),
      });
      paged.push(page.decisions[0]?.facts.caseNumber?.at(-1) ?? '-');
      cursor = page.next;
    } while (cursor !== null);
    expect(paged).toEqual(['5', '-', '2', '1']);
  });

  test.each([
    ['an unknown sort', { sort: 'best' }],
    ['a limit of none', { limit: '0' }],
    ['a limit over a hundred', { limit: '101' }],
    ['an unknown filter', { colour: 'green' }],
    ['a cursor that is none', { cursor: 'abc' }],
    ['a day that does not exist', { from: '2017-02-30' }],
  ])('%s is an invalid request', async (_, query) => {
    expect(
      (await call(`/v1/decisions?${new URLSearchParams(query as Record<string, string>)}`, { token })).status,
    ).toBe(400);
  });

  test('a cursor of another order is an invalid request', async () => {
    const { next } = await list(token, { limit: '1' });
    const response = await call(`/v1/decisions?sort=oldest-added&cursor=${next}`, { token });
    expect(response.status).toBe(400);
  });
});

describe('the export', () => {
  test('as JSON lines holds what the list holds, oldest first', async () => {
    const response = await call('/v1/decisions/export?format=jsonl', { token });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="imr-decisions.jsonl"');
    const lines = new TextDecoder()
      .decode(await response.arrayBuffer())
      .trimEnd()
      .split('\n');
    const decisions = lines.map((line) => JSON.parse(line) as SavedDecision);
    expect(decisions).toEqual((await list(token, { sort: 'oldest-added' })).decisions);
  });

  test('as CSV has one row an item, quotes doubled, formulas disarmed', async () => {
    const response = await call('/v1/decisions/export?format=csv&outcome=overturned', { token });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toMatch(/^case number,decision date,UR date/);
    expect(lines.filter((line) => line.startsWith('CM16-0999002')).length).toBe(2);
    expect(lines.find((line) => line.startsWith('CM16-0999003'))).toContain(
      `"'=Physical therapy, 12 ""visits"""`,
    );
  });

  test('of more than one page of rows is whole', async () => {
    const other = (await openTeam()).token;
    const many = Array.from({ length: 20 }, (_, at) => at);
    for (const batch of Array.from({ length: 52 }, (_, at) => at)) {
      const decisions = many.map((at) =>
        facts({ caseNumber: `CM17-0${String(batch * 20 + at).padStart(6, '0')}` }),
      );
      await call(`/v1/decisions/${hash(batch)}`, { method: 'PUT', token: other, body: { decisions } });
    }
    const response = await call('/v1/decisions/export?format=jsonl&category=pharmaceutical', {
      token: other,
    });
    const lines = new TextDecoder()
      .decode(await response.arrayBuffer())
      .trimEnd()
      .split('\n');
    expect(new Set(lines).size).toBe(1040);
    const page = DecisionPage.parse(await (await call('/v1/decisions?limit=100', { token: other })).json());
    expect(page.decisions.length).toBe(100);
  });
});
