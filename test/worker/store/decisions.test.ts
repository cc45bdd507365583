import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { DecisionAnswer } from '../../../shared/api/decisions.ts';
import type { DecisionFacts } from '../../../shared/api/facts.ts';
import { call, caseNumbers, grant, list, openTeam, read } from '../support/api.ts';
import { facts, hash, item } from '../support/facts.ts';
import { letter } from '../support/letter.ts';

let token = '';
beforeEach(async () => {
  token = (await openTeam()).token;
});

async function put(key: string, ...decisions: DecisionFacts[]): Promise<number> {
  return (await call(`/v1/decisions/${key}`, { method: 'PUT', token, body: { decisions } })).status;
}

async function get(key: string | number): Promise<DecisionAnswer['decisions']> {
  return DecisionAnswer.parse(await (await call(`/v1/decisions/${key}`, { token })).json()).decisions;
}

describe('one record a letter', () => {
  test('a letter read twice is one decision, changed by nothing', async () => {
    await read(token, letter());
    const [first] = (await list(token)).decisions;
    await read(token, letter());
    expect((await list(token)).decisions).toEqual([first]);
    expect(await get(first?.id ?? 0)).toMatchObject([{ history: [] }]);
  });

  test('the same case as a page and as a PDF is one decision, found under both hashes', async () => {
    await put(hash(1), facts());
    await put(hash(2), facts());
    expect(await caseNumbers(token)).toEqual(['CM16-0999001']);
    expect(await get(hash(2))).toEqual(await get(hash(1)));
  });

  test('letters without a case number are told apart by their hash', async () => {
    await put(hash(1), facts({ caseNumber: null }));
    await put(hash(2), facts({ caseNumber: null }));
    await put(hash(2), facts({ caseNumber: null }));
    expect(await caseNumbers(token)).toEqual([null, null]);
  });

  test('two decisions in one letter are two records under one hash', async () => {
    await put(hash(1), facts(), facts({ caseNumber: 'CM16-0999002' }));
    expect((await get(hash(1))).map((decision) => decision.facts.caseNumber)).toEqual([
      'CM16-0999001',
      'CM16-0999002',
    ]);
  });

  test('newer rules that find the case number move the record instead of adding one', async () => {
    await put(hash(1), facts({ caseNumber: null }));
    await put(hash(1), facts({ parser: '1.1.0' }));
    expect(await caseNumbers(token)).toEqual(['CM16-0999001']);
  });

  test('newer rules that find a case number known from another copy join that record', async () => {
    await put(hash(1), facts({ caseNumber: null }));
    await put(hash(2), facts());
    await put(hash(1), facts());
    expect(await caseNumbers(token)).toEqual(['CM16-0999001']);
    expect(await get(hash(1))).toEqual(await get(hash(2)));
  });

  test('a letter that was forgotten can be remembered again', async () => {
    await put(hash(1), facts());
    await call(`/v1/decisions/${hash(1)}`, { method: 'DELETE', token });
    await put(hash(1), facts());
    expect(await caseNumbers(token)).toEqual(['CM16-0999001']);
  });
});

describe('history', () => {
  const older = facts({ parser: '1.0.0', outcome: 'unclear', items: [item({ outcome: 'unclear' })] });
  const newer = facts({ parser: '1.1.0', outcome: 'overturned', items: [item({ outcome: 'overturned' })] });

  test('newer rules that read otherwise replace the record and leave the former reading', async () => {
    await put(hash(1), older);
    await put(hash(1), newer);
    const [decision] = await get(hash(1));
    expect(decision?.facts).toEqual(newer);
    expect(decision?.history.map((reading) => reading.facts)).toEqual([older]);
  });

  test('an extension with older rules does not turn the record back', async () => {
    await put(hash(1), newer);
    await put(hash(1), older);
    expect(await get(hash(1))).toMatchObject([{ facts: newer, history: [] }]);
  });

  test('newer rules that read the same leave no history', async () => {
    await put(hash(1), older);
    await put(hash(1), { ...older, parser: '2.0.0' });
    expect(await get(hash(1))).toMatchObject([{ history: [] }]);
  });

  test('of two copies read by the same rules, the one that yields more stays', async () => {
    const cut = facts({ items: [item()] });
    const whole = facts({ items: [item(), item({ number: 2, request: 'MRI of the lumbar spine' })] });
    await put(hash(1), cut);
    await put(hash(2), whole);
    await put(hash(1), cut);
    expect(await get(hash(1))).toMatchObject([{ facts: whole, history: [{ facts: cut }] }]);
  });
});

test('fifty writes at once of ten letters by two people lose nothing and double nothing', async () => {
  const other = (await grant(token, 'member')).token;
  const writes = Array.from({ length: 50 }, (_, at) =>
    call(`/v1/decisions/${hash(at % 10)}`, {
      method: 'PUT',
      token: at % 2 === 0 ? token : other,
      body: { decisions: [facts({ caseNumber: `CM16-099900${at % 10}` })] },
    }),
  );
  expect((await Promise.all(writes)).map(({ status }) => status)).toEqual(
    Array.from({ length: 50 }, () => 204),
  );
  const numbers = await caseNumbers(token);
  expect(numbers.toSorted()).toEqual(Array.from({ length: 10 }, (_, at) => `CM16-099900${at}`));
  const rates = await (await call('/v1/precedents?treatment=baclofen', { token })).json<{
    rates: { upheld: number }[];
  }>();
  expect(rates.rates[0]?.upheld).toBe(10);
});

test('what is stored is the list of the issue and nothing more', async () => {
  await read(token, letter());
  const row = await env.DB.prepare('select facts from decisions order by id desc').first<{ facts: string }>();
  const kept = JSON.parse(row?.facts ?? '{}') as { items: Record<string, unknown>[] };
  expect(Object.keys(kept).toSorted()).toEqual(
    ['caseNumber', 'dates', 'findings', 'items', 'outcome', 'priority', 'specialties'].toSorted(),
  );
  expect(Object.keys(kept.items[0] ?? {}).toSorted()).toEqual(
    [
      'administrator',
      'comparison',
      'findings',
      'number',
      'outcome',
      'request',
      'reviewer',
      'treatment',
    ].toSorted(),
  );
  const columns = await env.DB.prepare("select name from pragma_table_info('decisions')").all<{
    name: string;
  }>();
  expect(columns.results.map(({ name }) => name)).not.toContain('injury');
});
