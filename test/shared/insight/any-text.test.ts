import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Summary } from '../../../shared/api/contract.ts';
import { compose } from './compose.ts';

// Words that the finders listen to, in any order: what a damaged or hostile letter may hold.
const word = fc.constantFrom(
  'Utilization Review',
  'UR',
  'modified',
  'the request for',
  'modified to',
  'Norco 5/325mg #90',
  'Norco',
  '#30',
  'Lidoderm',
  'was denied.',
  'non-certified',
  'injured on',
  '10/13/2016',
  '02/30/2016',
  'November 31, 2016.',
  'prescribed',
  'MRI of the left knee',
  'right',
  'is not medically necessary.',
  'The MTUS recommends',
  'The patient',
  'Dr.',
  '\n\n',
  '“',
  '█████',
  '<b>',
  '&amp;',
  '\u0000',
  '😀',
);
const words = fc.array(word, { maxLength: 40 }).map((list) => list.join(' '));

describe('whatever a letter says', () => {
  it('insight fits the contract and points at words inside the text', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.constantFrom('upheld', 'overturned', 'unclear'),
        (clinical, request, rationale, outcome) => {
          const { summary, text } = compose({
            clinical,
            items: [
              { request, rationale, outcome, conclusion: 'medically-necessary' },
              { request: 'Norco 5/325mg #90' },
            ],
          });
          expect(Summary.safeParse(summary).success).toBe(true);
          for (const [start, end] of summary.findings.flatMap((finding) => finding.spans)) {
            expect(start <= end && end <= text.length).toBe(true);
          }
          for (const item of summary.items) expect(item.owed === null).toBe(item.outcome === 'unclear');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a letter of a megabyte is done in seconds, not minutes', () => {
    const clinical =
      'UR modified the request for Norco 5/325mg #90 to Norco #30 on 10/13/2016 for the left knee. '.repeat(
        6000,
      );
    const rationale =
      'The patient has no MRI of the left knee. The MTUS supports Norco. It is not medically necessary. '.repeat(
        5,
      );
    const items = Array.from({ length: 300 }, (_, index) => ({
      request: `Norco 5/325mg #${index + 1}`,
      rationale,
    }));
    const before = performance.now();
    compose({ clinical, items });
    expect(performance.now() - before).toBeLessThan(20_000);
  }, 60_000);
});
