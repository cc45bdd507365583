import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter } from './letter.ts';
import { readOne } from './read.ts';

/** Invented names with what makes names hard: colons, sentences, abbreviations, words of verdicts and labels. */
const NAMES = [
  'Physical therapy 2 x 6 (lumbar spine)',
  'Norco 10/325mg #120',
  'MRI of the right knee without contrast.',
  'Follow-up visit with Dr. Doe',
  'One (1) prescription of Flexeril 7.5mg #60',
  'Retrospective request for UDS (DOS: 3/4/2015)',
  'Associated surgical service: Cold therapy unit',
  'Lab: CBC, CMP; UA',
  'Soma 350mg, 1 p.o. q.h.s. p.r.n., #30',
  'L4-5, L5-S1 facet block under fluoroscopy',
  'Ambien 10 mg quantity: 30.',
  'Left shoulder arthroscopy w/ decompression, SLAP repair',
  'Theramine #90, Sentra PM #60',
  'Interferential unit (30-day rental): with supplies',
  'Decision rationale training class',
  'Upheld knee brace',
];
const REASONS = [
  'Conservative care comes first here. No such care is on file.',
  'The patient reports 7/10 pain. Exam: full range of motion.',
  'Dr. Smith noted that the worker was improving. He asked for 12 visits; 6 were certified.',
  'The provider wrote: "continue meds." No dose is stated.',
  'There is no evidence of a recent exam, e.g. no findings at C5.',
];
/** Verdicts, and whether they call the request necessary. */
const VERDICTS = [
  ['Therefore, the request is not medically necessary.', false],
  ['The request is not medically necessary and appropriate.', false],
  ['Therefore, the requested treatment is medically necessary.', true],
  ['Medical necessity has not been established.', false],
  ['Not medically necessary.', false],
  ['Therefore, the request is not medically necessary. Weaning is advised.', false],
  ['Consequently, this is medically necessary and appropriate.', true],
] as const;

const composed = fc.record({
  name: fc.constantFrom(...NAMES),
  outcome: fc.constantFrom('Upheld', 'Overturned'),
  reasons: fc.uniqueArray(fc.constantFrom(...REASONS), { minLength: 1, maxLength: 2 }),
  verdict: fc.constantFrom(...VERDICTS),
  /** What stands between this item and the next, besides the gap. */
  page: fc.constantFrom(
    '',
    '',
    '\n\f',
    '\nFinal Determination Letter for IMR Case Number CM16-0999001 3\n\f',
  ),
});

/** Lines of at most so many units; 0 leaves the words on one line. */
function wrapped(words: string, width: number): string {
  if (width === 0) return words;
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('letters composed of items, gaps, pages and line widths', () => {
  it('are taken apart into the items they were made of', () => {
    const items = fc.array(composed, { minLength: 1, maxLength: 6 });
    const gap = fc.constantFrom('\n\n', '\n', '\n\n\n', ' \n', '\n \n');
    fc.assert(
      fc.property(items, gap, fc.constantFrom(0, 72, 90, 110), (made, between, width) => {
        const rationale = (one: (typeof made)[number]) => [...one.reasons, one.verdict[0]].join(' ');
        const text = letter({
          items: made.map((one) =>
            [
              wrapped(`${one.name}: ${one.outcome}`, width),
              wrapped('Claims Administrator guideline: Decision based on MTUS Elbow Complaints 2007.', width),
              wrapped('MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence.', width),
              wrapped(`Decision rationale: ${rationale(one)}`, width) + one.page,
            ].join(between),
          ),
        });
        const read = readOne(text).items.map((one) => ({
          name: one.printed,
          outcome: one.outcome,
          rationale: one.rationale?.text,
          necessary: one.rationale?.conclusion === 'medically-necessary',
        }));
        expect(read).toEqual(
          made.map((one) => ({
            name: one.name,
            outcome: one.outcome.toLowerCase(),
            rationale: rationale(one),
            necessary: one.verdict[1],
          })),
        );
      }),
      { numRuns: 300, seed: 2014 },
    );
  });
});
