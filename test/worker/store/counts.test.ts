import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Category, Outcome } from '../../../shared/api/contract.ts';
import type { ItemFacts } from '../../../shared/api/facts.ts';
import { call, openTeam } from '../support/api.ts';
import { facts, hash, item, treatment } from '../support/facts.ts';

const someItem: fc.Arbitrary<ItemFacts> = fc
  .record({
    outcome: fc.constantFrom(...Outcome.options),
    category: fc.constantFrom(...Category.options.slice(0, 3), null),
    name: fc.constantFrom('baclofen', 'massage', null),
    drugClass: fc.constantFrom('muscle relaxant', null),
    basis: fc.constantFrom('none' as const, 'other' as const, 'mtus' as const),
  })
  .map(({ outcome, category, name, drugClass, basis }) =>
    item({
      outcome,
      treatment: treatment(category, name, drugClass),
      administrator: { basis, citations: [] },
    }),
  );

const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      letter: fc.nat(4),
      version: fc.nat(3),
      items: fc.array(someItem, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('label' as const),
      letter: fc.nat(4),
      vendor: fc.constantFrom('North UR', null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), letter: fc.nat(4) }) },
);

test('counts kept with the rows equal a recount after any run of adding, re-reading, labelling and deleting', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const { team, token } = await openTeam();
      for (const step of acts) {
        const path = `/v1/decisions/${hash(step.letter)}`;
        if (step.kind === 'delete') await call(path, { method: 'DELETE', token });
        else if (step.kind === 'label')
          await call(path, { method: 'PATCH', token, body: { vendor: step.vendor } });
        else {
          const items = step.items.map((one, at) => ({ ...one, number: at + 1 }));
          const body = {
            decisions: [
              facts({ caseNumber: `CM16-099900${step.letter}`, parser: `1.${step.version}.0`, items }),
            ],
          };
          expect((await call(path, { method: 'PUT', token, body })).status).toBe(204);
        }
      }
      expect(await kept(team)).toEqual(await recounted(team));
    }),
    { numRuns: 25 },
  );
});

async function kept(team: number): Promise<unknown> {
  const [tallies, precedents, words] = await env.DB.batch([
    env.DB.prepare(
      'select * from tallies where team_id = ?1 and items <> 0 order by month, vendor, category, drug_class',
    ).bind(team),
    env.DB.prepare(
      'select * from precedents where team_id = ?1 and upheld + overturned + unclear <> 0 order by kind, name',
    ).bind(team),
    env.DB.prepare('select count(*) as words from items_fts where items_fts match ?1').bind(
      `team : "t${team}"`,
    ),
  ]);
  return { tallies: tallies?.results, precedents: precedents?.results, words: words?.results };
}

async function recounted(team: number): Promise<unknown> {
  const kinds = [
    ['category', 'category'],
    ['drug-class', 'drug_class'],
    ['treatment', 'treatment'],
  ];
  const precedents = kinds.map(
    ([kind, column]) => `
      select team_id, '${kind}' as kind, ${column} as name, sum(outcome = 'upheld') as upheld,
             sum(outcome = 'overturned') as overturned, sum(outcome = 'unclear') as unclear
        from items where team_id = ?1 and ${column} <> '' group by ${column}`,
  );
  const [tallies, counted, words] = await env.DB.batch([
    env.DB.prepare(
      `select team_id, month, vendor, category, drug_class, count(*) as items, sum(outcome = 'upheld') as upheld,
                sum(outcome = 'overturned') as overturned, sum(administrator = 'none') as administrator_none,
                sum(administrator = 'other') as administrator_outside
           from items where team_id = ?1 group by month, vendor, category, drug_class
          order by month, vendor, category, drug_class`,
    ).bind(team),
    env.DB.prepare(`${precedents.join(' union all ')} order by kind, name`).bind(team),
    env.DB.prepare('select count(*) as words from items where team_id = ?1').bind(team),
  ]);
  return { tallies: tallies?.results, precedents: counted?.results, words: words?.results };
}
