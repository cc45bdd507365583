import { readdirSync, readFileSync } from 'node:fs';
import { sampleLetter } from '../sample-letter.ts';
import { sendAll, type Target } from './load.ts';

const ROUNDS = 9;

/** Echo, bare writes and the service take turns, so that a busy machine is busy for all three. */
export async function measureThroughput(target: Target, letters: number): Promise<void> {
  const letterBody = (number: number) =>
    JSON.stringify({
      text: sampleLetter(`CM97-${String(number).padStart(7, '0')}`),
      source: { kind: 'text' },
    });
  const writeBody = (number: number) => JSON.stringify({ number, text: sampleLetter('CM97-0000000') });
  const each = Math.ceil(letters / ROUNDS);
  await sendAll(target, '/v1/summaries', 100, (at) => letterBody(9_000_000 + at));
  const rates = { echo: [] as number[], writes: [] as number[], ours: [] as number[] };
  const growth = { echo: 0, writes: 0, ours: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const number = (at: number) => round * each + at;
    for (const [name, path, body] of [
      ['echo', '/bench/echo', letterBody],
      ['writes', '/bench/writes', writeBody],
      ['ours', '/v1/summaries', letterBody],
    ] as const) {
      const before = residentMegabytes(target.pid);
      rates[name].push(await sendAll(target, path, each, (at) => body(number(at))));
      growth[name] += residentMegabytes(target.pid) - before;
    }
  }
  const [echo, writes, ours] = [median(rates.echo), median(rates.writes), median(rates.ours)];
  console.log(
    `POST of one letter of two items, ${each * ROUNDS} each, 16 connections, medians of ${ROUNDS} rounds in turn`,
  );
  console.log(`  bare echo            ${echo.toFixed(0)} a second`);
  console.log(`  bare writes          ${writes.toFixed(0)} a second`);
  console.log(`  POST /v1/summaries   ${ours.toFixed(0)} a second, each answered after its commit`);
  console.log(`  ours / echo          ${(ours / echo).toFixed(2)}   (goal 0.25)`);
  console.log(`  ours / bare writes   ${(ours / writes).toFixed(2)}   (goal 0.80)`);
  const grown = Object.entries(growth).map(([name, size]) => `${name} ${size.toFixed(0)} MB`);
  console.log(
    `  workerd's memory: ${residentMegabytes(target.pid).toFixed(0)} MB; grown while serving ${grown.join(', ')}`,
  );
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Resident memory of the workerd processes that a wrangler started. */
function residentMegabytes(wrangler: number): number {
  let kilobytes = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const status = statusOf(pid);
    if (!status.includes('Name:\tworkerd') || !status.includes(`NSpgid:\t${wrangler}\n`)) continue;
    kilobytes += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
