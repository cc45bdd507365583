/**
 * `npm run accuracy [-- DIR] [--against COMMIT]`: scores the parser on every letter with known answers and
 * prints a table a set, every miss with its letter and span, and (with --against) gains and losses.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareLetter, type Mark } from './accuracy/compare-letter.ts';
import { type KnownLetter, readLetterSet } from './accuracy/letter-sets.ts';
import { loadParser, loadParserAt, type Parse } from './accuracy/load-parser.ts';
import { formatTable, tallyFields } from './accuracy/tally.ts';
import { readLetterFile } from './reading/read-letter-file.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shared = join(root, '..', 'shared', 'letters');

interface LetterMarks {
  readonly letter: KnownLetter;
  readonly marks: readonly (Mark & { readonly decision: number })[];
}

function folders(given: readonly string[]): string[] {
  if (given.length > 0) return given.map((path) => resolve(path));
  const usual = [join(shared, 'seeds'), join(shared, 'real'), join(root, 'test', 'letters')];
  for (const path of usual.filter((folder) => !existsSync(folder))) {
    console.log(`Not scored: ${path.startsWith(root) ? 'test/letters' : '../shared/letters'} is not here.`);
  }
  return usual.filter((folder) => existsSync(folder));
}

function score(parse: Parse, letter: KnownLetter, text: string | null): LetterMarks {
  const answer = text === null ? null : parse(text);
  const summaries = answer?.ok ? answer.summaries : [];
  const marks = letter.expected.flatMap((known, decision) =>
    compareLetter(known, summaries[decision] ?? null).map((mark) => ({ ...mark, decision })),
  );
  return { letter, marks };
}

function describeMiss(name: string, mark: Mark): string {
  const where = mark.item === null ? name : `${name} item ${mark.item}`;
  const span = mark.span ? ` at [${mark.span.join(', ')}]` : '';
  const told = mark.warned ? 'warned' : 'SILENT';
  return `${told}  ${where}  ${mark.field}${span}\n    known ${JSON.stringify(mark.expected)}\n    read  ${JSON.stringify(mark.actual)}`;
}

function reportSet(name: string, letters: readonly LetterMarks[]): void {
  const marks = letters.flatMap((letter) => letter.marks);
  const items = letters.reduce(
    (sum, { letter }) => sum + letter.expected.reduce((n, one) => n + one.items.length, 0),
    0,
  );
  console.log(`\n${name}: ${letters.length} letters, ${items} items`);
  console.log(formatTable(tallyFields(marks)));
  const misses = letters.flatMap(({ letter, marks: all }) =>
    all.filter((mark) => !mark.right).map((mark) => describeMiss(letter.name, mark)),
  );
  console.log(misses.length === 0 ? 'no miss' : `${misses.length} misses:\n${misses.join('\n')}`);
}

function reportChange(now: readonly LetterMarks[], before: readonly LetterMarks[], commit: string): void {
  const gains: string[] = [];
  const losses: string[] = [];
  now.forEach(({ letter, marks }, at) => {
    marks.forEach((mark, index) => {
      const old = before[at]?.marks[index];
      if (!old || old.right === mark.right) return;
      (mark.right ? gains : losses).push(describeMiss(letter.name, mark.right ? old : mark));
    });
  });
  console.log(`\nAgainst ${commit}: ${gains.length} gained, ${losses.length} lost`);
  for (const gain of gains) console.log(`gained  ${gain}`);
  for (const loss of losses) console.log(`lost  ${loss}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' } },
});
const parse = await loadParser(root);
const older = values.against ? await loadParserAt(root, values.against) : null;
let silent = 0;
for (const folder of folders(positionals)) {
  const letters = readLetterSet(folder);
  const texts: (string | null)[] = [];
  for (const letter of letters) {
    const read = await readLetterFile(letter.path);
    texts.push(read.ok ? read.text : null);
  }
  const now = letters.map((letter, index) => score(parse, letter, texts[index] ?? null));
  reportSet(letters[0]?.set ?? folder, now);
  if (older && values.against) {
    const before = letters.map((letter, index) => score(older, letter, texts[index] ?? null));
    reportChange(now, before, values.against);
  }
  silent += now.flatMap(({ marks }) => marks).filter((mark) => !mark.right && !mark.warned).length;
}
console.log(`\nsilent errors: ${silent}`);
