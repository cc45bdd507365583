import { ITEMS_A_DECISION } from './fill.ts';
import { quantile, type Target } from './load.ts';

const TIMES = 100;
const FEW = 10_000;
const SLICE = 500;
const WARM_UP = 10;

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

/** Asks each request of a small and a large store of the same kind of rows, in turn, so that both find the machine alike. */
export async function measureSearch(target: Target, items: number): Promise<void> {
  await ask(target, '/v1/team', { guard: true }, 'PATCH');
  await ask(target, '/bench/share', {});
  await fill(target, FEW / ITEMS_A_DECISION, true);
  const start = performance.now();
  await fill(target, items / ITEMS_A_DECISION, false);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `ms of ${TIMES} requests each, few and many in turn (goal: p95 of many at most 3 times that of few); ${items.toLocaleString('en-US')} items filled in ${seconds} s`,
  );
  const heads = ['p50', 'p95', 'p50', 'p95', 'x p50', 'x p95'];
  console.log(
    `  ${`items: ${FEW}, then ${items}`.padEnd(38)}${heads.map((head) => head.padStart(8)).join('')}`,
  );
  for (const [name, request] of REQUESTS) {
    const [few, many] = await timeBoth(target, request);
    const cells = [few.p50, few.p95, many.p50, many.p95].map((time) => time.toFixed(1));
    const ratios = [many.p50 / few.p50, many.p95 / few.p95].map((ratio) => ratio.toFixed(2));
    console.log(`  ${name.padEnd(38)}${[...cells, ...ratios].map((cell) => cell.padStart(8)).join('')}`);
  }
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

async function timeBoth(
  target: Target,
  request: (at: number) => [string, unknown?],
): Promise<[Times, Times]> {
  const few: number[] = [];
  const many: number[] = [];
  for (let at = 0; at < TIMES + WARM_UP; at += 1) {
    for (const times of [few, many]) {
      const [path, body] = request(at);
      const start = performance.now();
      await ask(target, path, body, 'POST', times === few);
      if (at >= WARM_UP) times.push(performance.now() - start);
    }
  }
  const summed = (times: number[]) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  return [summed(few), summed(many)];
}

async function fill(target: Target, decisions: number, isFew: boolean): Promise<void> {
  for (let at = 0; at < decisions; at += SLICE) {
    await ask(target, '/bench/fill', { from: at, count: Math.min(SLICE, decisions - at) }, 'POST', isFew);
  }
}

async function ask(
  { address, token }: Target,
  path: string,
  body?: unknown,
  method = 'POST',
  isFew = false,
): Promise<void> {
  const response = await fetch(address + path, {
    method: body === undefined ? 'GET' : method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(isFew ? { 'x-bench-few': '1' } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
}
