import { describe, expect, it } from 'vitest';
import type { Basis } from '../../../shared/api/contract.ts';
import { compareBases } from '../../../shared/guidelines/compare.ts';
import { resolveAlone } from './printed.ts';

const NONE: Basis = { basis: 'none', text: 'nothing cited', citations: [] };
const OTHER: Basis = {
  basis: 'other',
  text: 'a textbook',
  citations: [resolveAlone({ source: 'ODG', printedGuideline: 'ODG' })],
};
const UNCLEAR: Basis = { basis: 'unclear', text: null, citations: [] };

function mtus(...given: Parameters<typeof resolveAlone>[0][]): Basis {
  return { basis: 'mtus', text: 'as printed', citations: given.map((one) => resolveAlone(one)) };
}

describe('the comparison of two bases', () => {
  it.each([
    [NONE, NONE, 'both-none'],
    [NONE, OTHER, 'administrator-none'],
    [NONE, mtus({ pages: [63] }), 'administrator-none'],
    [OTHER, NONE, 'reviewer-none'],
    [OTHER, OTHER, 'both-outside-mtus'],
    [OTHER, mtus({ pages: [63] }), 'administrator-outside-mtus'],
    [mtus({ pages: [63] }), OTHER, 'reviewer-outside-mtus'],
  ])('of %j and %j is %s', (administrator, reviewer, expected) => {
    expect(compareBases(administrator, reviewer)).toBe(expected);
  });

  it('is the same page before the same section', () => {
    const administrator = mtus({ printedSections: ['Opioids'], pages: [63, 124] });
    const reviewer = mtus({ printedSections: ['Muscle relaxants'], pages: [63, 64] });
    expect(compareBases(administrator, reviewer)).toBe('same-page');
  });

  it('is the same section under two spellings', () => {
    expect(
      compareBases(
        mtus({ printedSections: ['Opioids'] }),
        mtus({ printedSections: ['Opoids'], pages: [74] }),
      ),
    ).toBe('same-section');
  });

  it('is the same section when one side prints it and the other only a page of it', () => {
    expect(compareBases(mtus({ printedSections: ['Muscle relaxants'] }), mtus({ pages: [65, 63] }))).toBe(
      'same-section',
    );
  });

  it('is the same section when both print a name that the registry does not know', () => {
    const side = mtus({ printedSections: ['Knitting'] });
    expect(compareBases(side, side)).toBe('same-section');
  });

  it('is the same guideline when pages and sections differ', () => {
    const administrator = mtus({ printedSections: ['Non-sedating muscle relaxants'], pages: [63] });
    expect(compareBases(administrator, mtus({ printedSections: ['Baclofen'], pages: [65] }))).toBe(
      'same-guideline',
    );
  });

  it('takes two editions for two guidelines, though page and section are equal', () => {
    const of2009 = mtus({ printedEdition: '2009', printedSections: ['Benzodiazepines'], pages: [24] });
    const of2016 = mtus({ printedEdition: '2016', printedSections: ['Benzodiazepines'], pages: [24] });
    expect(compareBases(of2009, of2016)).toBe('different-guideline');
  });

  it('never takes a page of one guideline for the same page of another', () => {
    const knee = mtus({ printedGuideline: 'Knee Complaints', printedEdition: '2004', pages: [343] });
    const ankle = mtus({
      printedGuideline: 'Ankle and Foot Complaints',
      printedEdition: '2004',
      pages: [343],
    });
    expect(compareBases(knee, ankle)).toBe('different-guideline');
  });

  it('finds the one pair among several citations', () => {
    const low = {
      printedGuideline: 'Low Back Complaints',
      printedEdition: '2004',
      printedSections: ['Special Studies'],
    };
    expect(
      compareBases(
        mtus({ pages: [5] }, low),
        mtus({ ...low, printedSections: ['Summary', 'Special Studies'] }),
      ),
    ).toBe('same-section');
  });

  it('is not said where a side was not read, is unclear, or names no guideline', () => {
    expect(compareBases(null, NONE)).toBeNull();
    expect(compareBases(UNCLEAR, NONE)).toBeNull();
    expect(compareBases(mtus(), mtus({ pages: [63] }))).toBeNull();
  });
});
