import { sampleLetter } from '../sample-letter.ts';
import { quantile, sendAll, type Target } from './load.ts';
import { workerdUse } from './process-use.ts';

const SLICE = 50;
const WARM_UP = 400;

interface Slice {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds of workerd's CPU a request. */
  readonly cpu: number;
}

/**
 * Echo, bare writes and the service take turns in slices of a fraction of a second, so that a busy machine is busy for
 * all three; each slice is compared with its neighbours of the same turn, and the medians are printed. Beside the time
 * by the clock stands workerd's own CPU time, which other work on the machine hardly moves.
 */
export async function measureThroughput(target: Target, letters: number): Promise<void> {
  const letterBody = (number: number) =>
    JSON.stringify({
      text: sampleLetter(`CM97-${String(number).padStart(7, '0')}`),
      source: { kind: 'text' },
    });
  const writeBody = (number: number) => JSON.stringify({ number, text: sampleLetter('CM97-0000000') });
  const routes = [
    ['echo', '/bench/echo', letterBody],
    ['writes', '/bench/writes', writeBody],
    ['ours', '/v1/summaries', letterBody],
  ] as const;
  for (const [, path, body] of routes) await sendAll(target, path, WARM_UP, (at) => body(9_000_000 + at));
  const slices = { echo: [] as Slice[], writes: [] as Slice[], ours: [] as Slice[] };
  const turns = Math.ceil(letters / SLICE);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, path, body] of routes) {
      const before = workerdUse(target.pid).cpu;
      const rate = await sendAll(target, path, SLICE, (at) => body(turn * SLICE + at));
      slices[name].push({ rate, cpu: (workerdUse(target.pid).cpu - before) / SLICE });
    }
  }
  console.log(
    `POST of one letter of two items, ${turns * SLICE} each in turns of ${SLICE}, 16 connections; medians`,
  );
  for (const [name, label] of [
    ['echo', 'bare echo'],
    ['writes', 'bare writes'],
    ['ours', 'POST /v1/summaries, answered after its commit'],
  ] as const) {
    const rate = median(slices[name].map((slice) => slice.rate));
    const cpu = median(slices[name].map((slice) => slice.cpu));
    console.log(
      `  ${label.padEnd(46)}${rate.toFixed(0).padStart(5)} a second, workerd CPU ${cpu.toFixed(2)} ms`,
    );
  }
  report('ours / bare echo  ', slices.ours, slices.echo, 0.25);
  report('ours / bare writes', slices.ours, slices.writes, 0.8);
}

function report(label: string, ours: readonly Slice[], others: readonly Slice[], goal: number): void {
  const byClock = ours.map(({ rate }, turn) => rate / (others[turn]?.rate ?? Number.NaN));
  const mine = median(ours.map(({ cpu }) => cpu));
  const byCpu = median(others.map(({ cpu }) => cpu)) / mine;
  console.log(
    `  ${label}  by the clock ${median(byClock).toFixed(2)} (middle half ${quantile(byClock, 0.25).toFixed(2)}-${quantile(byClock, 0.75).toFixed(2)}), by CPU ${byCpu.toFixed(2)}   (goal ${goal.toFixed(2)})`,
  );
}

function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
