/**
 * `npm run fuzz -- [COUNT] [--seed N]`: damages letters in every way we could think of and checks each answer.
 * Prints the seed of each failure, so that it can be run again alone; ends by itself.
 * `npm run fuzz -- --slips N`: N small slips of each kind in every letter, and how many changed a value silently.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkAnswer } from './fuzz/check-answer.ts';
import { mutateLetter } from './fuzz/mutate.ts';
import { seededRandom } from './fuzz/random.ts';
import { readLetters } from './fuzz/read-letters.ts';
import { type Tally, trySlips } from './fuzz/try-slips.ts';

const MOST_FAILURES = 20;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function readTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|md)$/.test(name) && !name.endsWith('about.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function reportSlips(tallies: readonly Tally[]): void {
  console.log(`${'one slip of this kind'.padEnd(24)}   tried   warned   silent`);
  for (const { kind, tried, warned, silent } of tallies) {
    const [first, second, third] = [tried, warned, silent.length].map((count) => String(count).padStart(9));
    console.log(`${kind.padEnd(23)}${first}${second}${third}`);
  }
  for (const { kind, silent } of tallies) for (const what of silent) console.log(`${kind}, ${what}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, slips: { type: 'string' } },
});
const count = Number(positionals[0] ?? 20_000);
const firstSeed = Number(values.seed ?? 1);
const slips = Number(values.slips ?? 1);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(firstSeed) || !(slips >= 1)) {
  console.error('Usage: npm run fuzz -- [COUNT] [--seed N] [--slips N]');
  process.exit(2);
}
const letters = [
  ...readTexts(join(root, 'test', 'letters')),
  ...readTexts(join(root, '..', 'shared', 'letters', 'seeds')),
];
if (letters.length === 0) throw new Error('There are no letters to damage: test/letters is empty.');

if (values.slips !== undefined) {
  const real = ['seeds', 'real'].map((set) => join(root, '..', 'shared', 'letters', set));
  reportSlips(trySlips(await readLetters([join(root, 'test', 'letters'), ...real]), slips, firstSeed));
  process.exit();
}

let failures = 0;
const started = Date.now();
for (let seed = firstSeed; seed < firstSeed + count && failures < MOST_FAILURES; seed++) {
  const random = seededRandom(seed);
  const { text, ways } = mutateLetter(random.pick(letters), random);
  let wrong: string[];
  try {
    wrong = checkAnswer(text);
  } catch (error) {
    wrong = [`threw ${error instanceof Error ? error.message : String(error)}`];
  }
  if (wrong.length > 0) {
    failures += 1;
    console.log(`seed ${seed} (${ways.join(', ')}): ${wrong.slice(0, 4).join('; ')}`);
  }
  if (seed % 100_000 === 0) console.log(`${seed} texts, ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`${count} damaged letters from seed ${firstSeed}: ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;
