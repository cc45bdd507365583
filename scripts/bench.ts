/**
 * `npm run bench`: how fast a letter is read, beside the nearest libraries, on the same texts in the same run.
 * Only ratios within one run mean anything; the machines are noisy.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureGrowth, measureHostile } from './bench/growth.ts';
import { READ, WHOLE } from './bench/ours.ts';
import { FLOOR, loadPeers } from './bench/peers.ts';
import { type Percentiles, timeContenders } from './bench/timing.ts';
import { readLetterFile } from './reading/read-letter-file.ts';

const ROUNDS = 400;
const BUDGET_MS = 12_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function readAll(folder: string, pattern: RegExp): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const texts: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!pattern.test(name)) continue;
    const read = await readLetterFile(join(folder, name));
    if (read.ok) texts.push(read.text);
  }
  return texts;
}

function line(name: string, { p50, p95, p99 }: Percentiles, floor: Percentiles): string {
  const cells = [p50, p95, p99].map((ms) => ms.toFixed(4).padStart(9));
  const times = (p50 / floor.p50).toFixed(1).padStart(8);
  return `${name.padEnd(30)}${cells.join(' ')} ${times}`;
}

function reportPeers(set: string, texts: readonly string[], withPeers: boolean): void {
  const contenders = [FLOOR, READ, WHOLE, ...(withPeers ? loadPeers() : [])];
  const results = timeContenders(contenders, texts, ROUNDS, BUDGET_MS);
  const floor = results.get(FLOOR.name);
  if (!floor) throw new Error('The floor was not timed.');
  const average = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  console.log(`\n${set}: ${texts.length} letters of ${average} characters, warm, milliseconds a letter`);
  console.log(
    `${''.padEnd(30)}${'p50'.padStart(9)} ${'p95'.padStart(9)} ${'p99'.padStart(9)} ${'× floor'.padStart(8)}`,
  );
  for (const [name, result] of results) console.log(line(name, result, floor));
  const ours = results.get(READ.name);
  const whole = results.get(WHOLE.name);
  if (ours && whole) {
    console.log(
      `links and insight cost ${((whole.p50 - ours.p50) / ours.p50).toFixed(2)} times the reading (p50)`,
    );
    const peers = [...results].filter(([name]) => ![FLOOR.name, READ.name, WHOLE.name].includes(name));
    const fastest = peers.sort(([, a], [, b]) => a.p95 - b.p95)[0];
    if (fastest) {
      console.log(
        `p95 against the fastest peer (${fastest[0]}): ${(ours.p95 / fastest[1].p95).toFixed(2)} times`,
      );
    }
  }
}

const own = await readAll(join(root, 'test', 'letters'), /letter\.(txt|md|html)$/);
const seeds = await readAll(join(root, '..', 'shared', 'letters', 'seeds'), /\.txt$/);
const real = await readAll(join(root, '..', 'shared', 'letters', 'real'), /\.pdf$/);
const letters = seeds.length > 0 ? seeds : own;
reportPeers(seeds.length > 0 ? 'seeds' : 'fictional letters', letters, true);
if (real.length > 0) reportPeers('real letters', real, false);
else console.log('../shared/letters is not here: only the fictional letters were timed.');

console.log('\ngrowth (ten times the text each step, reading only):');
const growth = measureGrowth([...letters, ...real]);
growth.forEach(({ characters, milliseconds }, step) => {
  const before = growth[step - 1];
  const ratio = before ? `  ${(milliseconds / before.milliseconds).toFixed(1)} times the step before` : '';
  console.log(
    `${String(characters).padStart(9)} characters ${milliseconds.toFixed(2).padStart(9)} ms${ratio}`,
  );
});

console.log('\none MiB made to hurt (reading only):');
for (const [name, ms] of measureHostile()) console.log(`${name.padEnd(28)}${ms.toFixed(1).padStart(8)} ms`);
