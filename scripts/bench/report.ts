import { loadParts, READ, WHOLE } from './ours.ts';
import { FLOOR, loadPeers } from './peers.ts';
import { type Percentiles, percentiles, type Timing, timeContenders } from './timing.ts';

const TURNS = 40;
const BUDGET_MS = 8_000;

/** Prints what a letter of a set costs: reading, each part after it, all of it, and the neighbors' libraries. */
export function reportLetters(set: string, texts: readonly string[]): void {
  const peers = loadPeers();
  const parts = loadParts(texts);
  const contenders = [FLOOR, READ, ...parts, WHOLE, ...peers];
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
  const after = parts.flatMap(({ name }) => results.get(name) ?? []);
  console.log(`what comes after reading, over reading, parts timed apart and summed: ${apart(after, ours)}`);
  const rest = { p50: whole.p50 - ours.p50, p95: whole.p95 - ours.p95 };
  console.log(`what comes after reading, over reading, all in one call: ${over(rest, ours)}`);
  const [fastest] = peers
    .map(({ name }) => ({ name, p95: results.get(name)?.p95 ?? Number.NaN }))
    .sort((a, b) => a.p95 - b.p95);
  if (fastest) {
    const times = (ours.p95 / fastest.p95).toFixed(2);
    console.log(`p95 of reading against the fastest peer (${fastest.name}): ${times} times`);
  }
}

/** The parts of each letter summed, then the percentiles of the letters; reading by the same measure. */
function apart(parts: readonly Timing[], reading: Timing): string {
  const sums = reading.letters.map((_, letter) =>
    parts.reduce((sum, { letters }) => sum + (letters[letter] ?? Number.NaN), 0),
  );
  return over(percentiles(sums), percentiles(reading.letters));
}

function over(time: Pick<Percentiles, 'p50' | 'p95'>, reading: Percentiles): string {
  return `${(time.p50 / reading.p50).toFixed(2)} times (p50), ${(time.p95 / reading.p95).toFixed(2)} times (p95)`;
}

function line(name: string, { p50, p95, p99 }: Percentiles, floor: Percentiles): string {
  const cells = [p50, p95, p99].map((ms) => ms.toFixed(4).padStart(9));
  return `${name.padEnd(30)}${cells.join(' ')} ${(p50 / floor.p50).toFixed(1).padStart(8)}`;
}
