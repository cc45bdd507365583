/**
 * npm run findings [-- KIND...]
 * Prints the findings and owed lines of the real letters in ../shared/letters by kind, each with the words it
 * points at, for reading by eye. Words of real letters go to the screen only, never into the project.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, Span, Summary } from '../shared/api/contract.ts';
import { parseDecision } from '../shared/index.ts';
import { readLetterFile } from './reading/read-letter-file.ts';

const letters = join(import.meta.dirname, '../../shared/letters');
const wanted = process.argv.slice(2);

interface Line {
  readonly kind: string;
  readonly letter: string;
  readonly message: string;
  readonly words: readonly string[];
}

const lines: Line[] = [];
for (const path of await listLetters()) lines.push(...(await readLines(path)));
print(lines);

async function listLetters(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ['seeds', 'real']) {
    const names = await readdir(join(letters, folder)).catch(() => []);
    found.push(
      ...names.filter((name) => /\.(?:pdf|txt)$/.test(name)).map((name) => join(letters, folder, name)),
    );
  }
  if (found.length === 0) console.log('No letters in ../shared/letters: nothing to read.');
  return found;
}

async function readLines(path: string): Promise<Line[]> {
  const reading = await readLetterFile(path);
  const answer = reading.ok ? parseDecision(reading.text) : reading;
  const letter = path.slice(letters.length + 1);
  if (!answer.ok) return [{ kind: 'refused', letter, message: answer.problem.code, words: [] }];
  const text = reading.ok ? reading.text : '';
  return answer.summaries.flatMap((summary) => linesOf(summary, letter, text));
}

function linesOf(summary: Summary, letter: string, text: string): Line[] {
  const around = (finding: Pick<Finding, 'spans'>) => finding.spans.map((span) => cut(text, span));
  return [
    ...summary.findings.map((finding) => ({
      kind: finding.code,
      letter,
      message: finding.message,
      words: around(finding),
    })),
    ...summary.items.flatMap((item) =>
      item.owed === null
        ? []
        : [
            {
              kind: 'owed',
              letter,
              message: `${item.number}. ${item.owed.statement}`,
              words: item.owed.spans.map((span) => cut(text, span)),
            },
          ],
    ),
  ];
}

/** The words of a span between bars, with a little of what stands around them. */
function cut(text: string, [start, end]: Span): string {
  return `${text.slice(Math.max(0, start - 60), start)}|${text.slice(start, end)}|${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' ',
  );
}

function print(all: readonly Line[]): void {
  const kinds = [...new Set(all.map((line) => line.kind))].sort();
  for (const kind of kinds) {
    const of = all.filter((line) => line.kind === kind);
    console.log(`\n== ${kind}: ${of.length} in ${new Set(of.map((line) => line.letter)).size} letters`);
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    for (const line of of) {
      console.log(`${line.letter}: ${line.message}`);
      for (const words of line.words) console.log(`      ${words}`);
    }
  }
}
