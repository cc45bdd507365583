import { beforeEach, describe, expect, test } from 'vitest';
import { DecisionFacts } from '../../../shared/api/facts.ts';
import { Precedents } from '../../../shared/api/precedents.ts';
import { reduceSummary } from '../../../shared/api/reduce-summary.ts';
import { Scorecard } from '../../../shared/api/scorecards.ts';
import { parseDecision } from '../../../shared/index.ts';
import { call, list, openTeam } from '../support/api.ts';
import { facts, item, treatment } from '../support/facts.ts';
import { letter } from '../support/letter.ts';
import { freshHash, remember } from '../support/remember.ts';

let token = '';
beforeEach(async () => {
  token = (await openTeam()).token;
});

test('facts of the Worker and of an outbox are the same bytes, so that one letter is one reading', () => {
  const parsed = parseDecision(letter());
  const reduced = parsed.ok ? parsed.summaries.map(reduceSummary) : [];
  expect(reduced.length).toBe(1);
  for (const decision of reduced)
    expect(JSON.stringify(DecisionFacts.parse(decision))).toBe(JSON.stringify(decision));
});

describe('precedents', () => {
  const ask = async (query: string) =>
    Precedents.parse(await (await call(`/v1/precedents?${query}`, { token })).json());

  test('under five decided items there is a count and no rate', async () => {
    for (const outcome of ['upheld', 'upheld', 'upheld', 'overturned', 'unclear'] as const)
      await remember(token, { items: [item({ outcome })] });
    expect((await ask('treatment=baclofen')).rates).toEqual([
      { kind: 'treatment', name: 'baclofen', upheld: 3, overturned: 1, unclear: 1, upheldRate: null },
    ]);
    await remember(token, { items: [item({ outcome: 'overturned' })] });
    expect((await ask('treatment=baclofen')).rates[0]).toMatchObject({
      upheld: 3,
      overturned: 2,
      upheldRate: 0.6,
    });
  });

  test('the case on screen is not counted as a precedent of itself', async () => {
    await remember(token, {
      caseNumber: 'CM16-0999007',
      items: [item(), item({ number: 2, outcome: 'overturned' })],
    });
    await remember(token, { caseNumber: 'CM16-0999008' });
    const { rates } = await ask('treatment=baclofen&category=pharmaceutical&caseNumber=CM16-0999007');
    expect(rates.map(({ kind, upheld, overturned }) => [kind, upheld, overturned])).toEqual([
      ['treatment', 1, 0],
      ['category', 1, 0],
    ]);
  });

  test('a letter without a case number is told by its hash, and not counted as a precedent of itself', async () => {
    const own = await remember(token, { caseNumber: null });
    await remember(token, { caseNumber: null, items: [item({ outcome: 'overturned' })] });
    const query = 'treatment=baclofen&category=pharmaceutical';
    const all = await ask(query);
    expect([all.rates[0]?.upheld, all.rates[0]?.overturned, all.similar.length]).toEqual([1, 1, 2]);
    const others = await ask(`${query}&letter=${own}`);
    expect(others.rates.map(({ kind, upheld, overturned }) => [kind, upheld, overturned])).toEqual([
      ['treatment', 0, 1],
      ['category', 0, 1],
    ]);
    expect(others.similar.map(({ decision }) => decision.facts.items[0]?.outcome)).toEqual(['overturned']);
  });

  test('of a text with two cases, the one that is not on screen stays a precedent', async () => {
    const decisions = ['CM16-0999011', 'CM16-0999012'].map((caseNumber) => facts({ caseNumber }));
    const own = freshHash();
    await call(`/v1/decisions/${own}`, { method: 'PUT', token, body: { decisions } });
    const { similar } = await ask(`treatment=baclofen&caseNumber=CM16-0999011&letter=${own}`);
    expect(similar.map(({ decision }) => decision.facts.caseNumber)).toEqual(['CM16-0999012']);
  });

  test('the most alike come first with their reasons, and the letter on screen is not among them', async () => {
    const tizanidine = item({ treatment: treatment('pharmaceutical', 'tizanidine', 'muscle relaxant') });
    await remember(token, { caseNumber: 'CM16-0999001' });
    await remember(token, {
      caseNumber: 'CM16-0999002',
      items: [item({ reviewer: { basis: 'none', citations: [] } })],
    });
    await remember(token, { caseNumber: 'CM16-0999003', items: [tizanidine] });
    const query =
      'treatment=baclofen&drugClass=muscle+relaxant&category=pharmaceutical&section=Muscle+relaxants+(for+pain)';
    const { similar } = await ask(query);
    expect(similar.map(({ decision, reasons }) => [decision.facts.caseNumber, reasons])).toEqual([
      ['CM16-0999001', ['same-treatment', 'same-drug-class', 'same-category', 'same-section']],
      ['CM16-0999002', ['same-treatment', 'same-drug-class', 'same-category']],
    ]);
    expect(
      (await ask(`${query}&caseNumber=CM16-0999001`)).similar.map(
        ({ decision }) => decision.facts.caseNumber,
      ),
    ).toEqual(['CM16-0999002']);
  });

  test('without the treatment itself, its drug class stands in', async () => {
    await remember(token, {
      items: [item({ treatment: treatment('pharmaceutical', 'tizanidine', 'muscle relaxant') })],
    });
    const { similar } = await ask('treatment=baclofen&drugClass=muscle+relaxant');
    expect(similar.map(({ reasons }) => reasons)).toEqual([['same-drug-class']]);
  });

  test("the state's yearly rates stand beside with their source", async () => {
    const { state } = await ask('treatment=baclofen');
    expect(state.find(({ year }) => year === 2024)).toEqual({
      year: 2024,
      upheldRate: 0.873,
      source: 'DIR news release 2025-36',
      url: 'https://www.dir.ca.gov/DIRNews/2025/2025-36.html',
    });
  });
});

describe('scorecards', () => {
  const ask = async (query: string) =>
    Scorecard.parse(await (await call(`/v1/scorecards?${query}`, { token })).json()).rows;

  test('count shares by vendor once the team gave its labels, with no rate under five', async () => {
    const none = { basis: 'none' as const, citations: [] };
    const outside = { basis: 'other' as const, citations: [] };
    await remember(token, {
      items: [none, none, none, outside, outside].map((administrator, at) =>
        item({ number: at + 1, administrator, outcome: at === 0 ? 'overturned' : 'upheld' }),
      ),
    });
    await remember(token, {});
    const [newest, oldest] = (await list(token)).decisions;
    const label = await call(`/v1/decisions/${oldest?.id}`, {
      method: 'PATCH',
      token,
      body: { vendor: 'North UR' },
    });
    expect(label.status).toBe(204);
    expect(newest?.vendor).toBeNull();
    const zero = { upheld: 4, overturned: 1, administratorNone: 3, administratorOutsideMtus: 2 };
    expect(await ask('by=vendor')).toEqual([
      {
        name: 'North UR',
        items: 5,
        ...zero,
        overturnedRate: 0.2,
        administratorNoneRate: 0.6,
        administratorOutsideMtusRate: 0.4,
      },
      {
        name: null,
        items: 1,
        upheld: 1,
        overturned: 0,
        administratorNone: 1,
        administratorOutsideMtus: 0,
        overturnedRate: null,
        administratorNoneRate: null,
        administratorOutsideMtusRate: null,
      },
    ]);
  });

  test('by month run in the order of time, between two months', async () => {
    for (const decision of ['2017-02-01', '2016-12-31', '2017-01-15', '2017-01-20']) {
      await remember(token, { dates: { decision, utilizationReview: null } });
    }
    expect((await ask('by=month')).map(({ name, items }) => [name, items])).toEqual([
      ['2016-12', 1],
      ['2017-01', 2],
      ['2017-02', 1],
    ]);
    expect((await ask('by=month&from=2017-01&to=2017-01')).map(({ name }) => name)).toEqual(['2017-01']);
  });

  test('by drug class keep items without one apart', async () => {
    await remember(token, {
      items: [item(), item({ number: 2, treatment: treatment('diagnostic', 'mri') })],
    });
    expect((await ask('by=drug-class')).map(({ name }) => name).toSorted()).toEqual([
      'muscle relaxant',
      null,
    ]);
    expect((await ask('by=category')).map(({ name }) => name)).toEqual(['diagnostic', 'pharmaceutical']);
  });
});
