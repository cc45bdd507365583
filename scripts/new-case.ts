/**
 * `npm run new-case -- SLUG FILE`: makes the folder of a new fictional letter. What the parser reads today is
 * written as a draft of the known answer, marked `"reviewed": false`, which fails the tests until a person has
 * read it against the letter.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Basis, Summary } from '../shared/api/contract.ts';
import { detectDecision, parseDecision } from '../shared/index.ts';
import type { KnownBasis, KnownDecision } from './accuracy/letter-sets.ts';
import { readLetterFile } from './reading/read-letter-file.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function draftBasis(basis: Basis | null): KnownBasis | undefined {
  if (!basis) return undefined;
  return {
    basis: basis.basis,
    citations: basis.citations.map(({ source, printedGuideline, edition, printedSections, pages }) => ({
      source,
      ...(printedGuideline !== null && { printedGuideline }),
      edition,
      printedSections,
      pages,
    })),
  };
}

function draft(summary: Summary): KnownDecision {
  const { layout, caseNumber, dates, priority, reviewer, outcome } = summary;
  return {
    layout,
    caseNumber,
    dates,
    priority,
    reviewer,
    outcome,
    items: summary.items.map((item) => {
      const administrator = draftBasis(item.administrator);
      const side = draftBasis(item.reviewer);
      return {
        number: item.number,
        printed: item.printed,
        request: item.request,
        original: item.original,
        authorized: item.authorized,
        outcome: item.outcome,
        ...(administrator && { administrator }),
        ...(side && { reviewer: side }),
        ...(item.rationale && {
          rationaleStart: item.rationale.text.slice(0, 40),
          rationaleEnd: item.rationale.text.slice(-40),
          rationale: { conclusion: item.rationale.conclusion },
        }),
      };
    }),
  };
}

const [slug, file] = process.argv.slice(2);
if (!slug || !file || !/^[a-z0-9-]+$/.test(slug)) {
  console.error('Usage: npm run new-case -- SLUG FILE   (SLUG: small letters, digits, hyphens)');
  process.exit(2);
}
const home = join(root, 'test', 'letters', slug);
if (existsSync(home)) {
  console.error(`test/letters/${slug} exists already.`);
  process.exit(2);
}
const read = await readLetterFile(file);
if (!read.ok) {
  console.error(`${read.problem.title} ${read.problem.detail}`);
  process.exit(2);
}
const answer = parseDecision(read.text);
mkdirSync(home, { recursive: true });
copyFileSync(file, join(home, `letter${extname(file).toLowerCase() || '.txt'}`));
const expected = {
  reviewed: false,
  detected: detectDecision(read.text).decision,
  ...(answer.ok ? { summaries: answer.summaries.map(draft) } : { problem: answer.problem.code }),
};
writeFileSync(join(home, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
writeFileSync(join(home, 'about.md'), 'Say in a sentence what this letter is here to prove.\n');
console.log(
  `test/letters/${slug}: read expected.json against the letter, correct it, then remove "reviewed".`,
);
