import { loadParts, READ, WHOLE } from './ours.ts';
import { FLOOR, loadPeers } from './peers.ts';
import { type Percentiles, timeContenders } from './timing.ts';

const TURNS = 40;
const BUDGET_MS = 8_000;

/** Prints what a letter of a set costs: reading, each part after it, all of it, and the neighbors' libraries. */
export function reportLetters(set: string, texts: readonly string[]): void {
  const peers = loadPeers();
  const contenders = [FLOOR, READ, ...loadParts(texts), WHOLE, ...peers];
  const results = timeContenders(contenders, texts, TURNS, BUDGET_MS);
  const [floor, ours, whole] = [FLOOR, READ, WHOLE].map(({ name }) => results.get(name));
  if (!floor || !ours || !whole) throw new Error('A contender was not timed.');
  const average = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  console.log(
    `\n${set}: ${texts.length} letters of ${average} characters, warm, milliseconds a letter (best of three)`,
  );
  console.log(
    `${''.padEnd(30)}${'p50'.padStart(9)} ${'p95'.padStart(9)} ${'p99'.padStart(9)} ${'× floor'.padStart(8)}`,
  );
  for (const [name, result] of results) console.log(line(name, result, floor));
  const over = (at: 'p50' | 'p95') => ((whole[at] - ours[at]) / ours[at]).toFixed(2);
  console.log(`links and insight over reading: ${over('p50')} times (p50), ${over('p95')} times (p95)`);
  const [fastest] = peers
    .map(({ name }) => ({ name, p95: results.get(name)?.p95 ?? Number.NaN }))
    .sort((a, b) => a.p95 - b.p95);
  if (fastest) {
    const times = (ours.p95 / fastest.p95).toFixed(2);
    console.log(`p95 of reading against the fastest peer (${fastest.name}): ${times} times`);
  }
}

function line(name: string, { p50, p95, p99 }: Percentiles, floor: Percentiles): string {
  const cells = [p50, p95, p99].map((ms) => ms.toFixed(4).padStart(9));
  return `${name.padEnd(30)}${cells.join(' ')} ${(p50 / floor.p50).toFixed(1).padStart(8)}`;
}
