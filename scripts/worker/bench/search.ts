import { ITEMS_A_DECISION } from './fill.ts';
import { quantile, type Target } from './load.ts';

const TIMES = 120;
const FEW = 10_000;
const SLICE = 500;

const treatment = (at: number) => `treatment${(at * 37) % 300}`;

/** The listed requests; each varies with `at`, so that no answer is a repetition of the last. */
const REQUESTS: readonly (readonly [string, (at: number) => [string, unknown?]])[] = [
  // Asks no database: what it takes longer the second time is the machine's, not ours.
  ['(control: no database)', () => ['/v1/guidelines']],
  ['newest decisions', () => ['/v1/decisions']],
  ['a treatment by name', (at) => [`/v1/decisions?q=${treatment(at)}`]],
  ['a word of a tenth of the items', (at) => [`/v1/decisions?q=${['lumbar', 'knee', 'weekly'][at % 3]}`]],
  ['two words', (at) => [`/v1/decisions?q=${treatment(at)}+${['lumbar', 'knee', 'weekly'][at % 3]}`]],
  ['a rare word', (at) => [`/v1/decisions?q=rare${(at * 13) % 2500}`]],
  ['words and outcome', (at) => [`/v1/decisions?q=${treatment(at)}&outcome=overturned`]],
  ['a category', (at) => [`/v1/decisions?category=${['surgery', 'injection'][at % 2]}`]],
  ['outcome and basis', () => ['/v1/decisions?outcome=overturned&basis=none']],
  ['a specialty', () => ['/v1/decisions?specialty=Pain+Medicine']],
  [
    'a span of dates, newest decided',
    (at) => [`/v1/decisions?from=2016-0${1 + (at % 9)}-01&to=2016-12-31&sort=newest-decided`],
  ],
  // Not among the goal's: by date of decision nothing is in the order of the words, so all that they fit is gathered.
  ['(words, newest decided)', (at) => [`/v1/decisions?q=${treatment(at)}&sort=newest-decided`]],
  ['a vendor that nobody was labelled', () => ['/v1/decisions?vendor=Nobody']],
  ['a case number', (at) => [`/v1/decisions?caseNumber=CM90-${String(at * 17).padStart(7, '0')}`]],
  [
    'precedents',
    (at) => [`/v1/precedents?treatment=${treatment(at)}&drugClass=class${at % 20}&category=surgery`],
  ],
  [
    'the repeat-request guard',
    (at) => [
      '/v1/repeats',
      {
        claim: `C${at}`,
        on: '2016-01-01',
        treatments: [{ item: 1, name: treatment(at), request: null, bodyPart: null, side: null }],
      },
    ],
  ],
  ['a scorecard', (at) => [`/v1/scorecards?by=${['month', 'category', 'drug-class'][at % 3]}`]],
];

/** Times each request over a small and a large store of the same kind of rows. */
export async function measureSearch(target: Target, items: number): Promise<void> {
  await ask(target, '/v1/team', { guard: true }, 'PATCH');
  await fill(target, 0, FEW / ITEMS_A_DECISION);
  const small = await timeAll(target);
  const start = performance.now();
  await fill(target, FEW / ITEMS_A_DECISION, items / ITEMS_A_DECISION);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const large = await timeAll(target);
  console.log(
    `ms of ${TIMES} requests each, one after the other (goal: p95 of many at most 3 times that of few); ${items.toLocaleString('en-US')} items filled in ${seconds} s`,
  );
  const heads = ['p50', 'p95', 'p50', 'p95', 'x p50', 'x p95'];
  console.log(
    `  ${`items: ${FEW}, then ${items}`.padEnd(34)}${heads.map((head) => head.padStart(8)).join('')}`,
  );
  for (const [name, few] of small) {
    const many = large.get(name) ?? { p50: Number.NaN, p95: Number.NaN };
    const cells = [few.p50, few.p95, many.p50, many.p95].map((time) => time.toFixed(1));
    const ratios = [many.p50 / few.p50, many.p95 / few.p95].map((ratio) => ratio.toFixed(2));
    console.log(`  ${name.padEnd(34)}${[...cells, ...ratios].map((cell) => cell.padStart(8)).join('')}`);
  }
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

async function timeAll(target: Target): Promise<Map<string, Times>> {
  const results = new Map<string, Times>();
  for (const [name, request] of REQUESTS) {
    const times: number[] = [];
    for (let at = 0; at < TIMES + 10; at += 1) {
      const start = performance.now();
      await ask(target, ...request(at));
      if (at >= 10) times.push(performance.now() - start);
    }
    results.set(name, { p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  }
  return results;
}

async function fill(target: Target, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += SLICE) {
    await ask(target, '/bench/fill', { from: at, count: Math.min(SLICE, to - at) });
  }
}

async function ask({ address, token }: Target, path: string, body?: unknown, method = 'POST'): Promise<void> {
  const response = await fetch(address + path, {
    method: body === undefined ? 'GET' : method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
}
