import { performance } from 'node:perf_hooks';

/** One thing to be timed: reads a text and answers with anything, so that no work is optimized away. */
export interface Contender {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

export interface Percentiles {
  /** Milliseconds a letter. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Timing extends Percentiles {
  /** The median of each letter, in the order of the texts. */
  readonly letters: readonly number[];
}

/** Every contender reads for this long before anything is timed: a few letters take long to get warm. */
const WARMUP_MS = 500;
/** How long a contender's turn lasts at least. */
const TURN_MS = 25;
/** A sample is the best of so many readings in a row: percentiles are of the letters, not of what else the machine did. */
const READINGS = 3;

let sink: unknown;

/**
 * Times all contenders on all texts by turns, so that a noisy machine is unfair to none. A turn begins with one
 * untimed reading of all texts: what the contender before left in caches and heap is not its successor's cost.
 * @param budgetMs how long one contender may take over all turns; slow peers get fewer.
 */
export function timeContenders(
  contenders: readonly Contender[],
  texts: readonly string[],
  turns: number,
  budgetMs: number,
): Map<string, Timing> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const spent = new Map<string, number>();
  for (const contender of contenders) {
    const start = performance.now();
    do {
      for (const text of texts) sink = contender.run(text);
    } while (performance.now() - start < WARMUP_MS);
  }
  for (let turn = 0; turn < turns; turn++) {
    for (const contender of contenders) {
      const used = spent.get(contender.name) ?? 0;
      if (used > budgetMs) continue;
      const began = performance.now();
      takeTurn(contender, texts, samples.get(contender.name) ?? []);
      spent.set(contender.name, used + performance.now() - began);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, timing(values, texts.length)]));
}

/** Samples stand letter after letter, as often as all letters were read. */
function timing(samples: readonly number[], count: number): Timing {
  const ofLetter = (letter: number) => samples.filter((_, at) => at % count === letter);
  const letters = Array.from({ length: count }, (_, letter) => percentiles(ofLetter(letter)).p50);
  return { ...percentiles(samples), letters };
}

function takeTurn({ run }: Contender, texts: readonly string[], samples: number[]): void {
  for (const text of texts) sink = run(text);
  const began = performance.now();
  do {
    for (const text of texts) samples.push(timeOnce(() => run(text), READINGS));
  } while (performance.now() - began < TURN_MS);
}

/** Best of a few runs in milliseconds: what the text costs when nothing else is in the way. */
export function timeOnce(run: () => unknown, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    sink = run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Keeps the last result reachable, so that an engine cannot drop the work. */
export function lastResult(): unknown {
  return sink;
}
