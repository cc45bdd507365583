/**
 * `npm run bench`: how fast a letter is read, beside the nearest libraries, on the same texts in the same run.
 * Only ratios within one run mean anything; the machines are noisy.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Growth, measureGrowth, measureHostile } from './bench/growth.ts';
import { READ, WHOLE } from './bench/ours.ts';
import { reportLetters } from './bench/report.ts';
import { readLetterFile } from './reading/read-letter-file.ts';

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

const own = await readAll(join(root, 'test', 'letters'), /letter\.(txt|md|html)$/);
const seeds = await readAll(join(root, '..', 'shared', 'letters', 'seeds'), /\.txt$/);
const real = await readAll(join(root, '..', 'shared', 'letters', 'real'), /\.pdf$/);
const letters = seeds.length > 0 ? seeds : own;
reportLetters(seeds.length > 0 ? 'seeds' : 'fictional letters', letters);
if (real.length > 0) reportLetters('real letters', real);
else console.log('../shared/letters is not here: only the fictional letters were timed.');

function reportGrowth(what: string, growth: readonly Growth[]): void {
  console.log(`\ngrowth (ten times the text each step), ${what}:`);
  growth.forEach(({ characters, milliseconds }, step) => {
    const before = growth[step - 1];
    const ratio = before ? `  ${(milliseconds / before.milliseconds).toFixed(1)} times the step before` : '';
    console.log(
      `${String(characters).padStart(9)} characters ${milliseconds.toFixed(2).padStart(9)} ms${ratio}`,
    );
  });
}

reportGrowth('reading only', measureGrowth(READ, [...letters, ...real]));
reportGrowth('with links and insight', measureGrowth(WHOLE, [...letters, ...real]));

console.log('\none MiB made to hurt:                reading        whole');
for (const { name, read, whole } of measureHostile()) {
  console.log(`${name.padEnd(30)}${read.toFixed(1).padStart(11)} ms${whole.toFixed(1).padStart(10)} ms`);
}
