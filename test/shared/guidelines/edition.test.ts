import { describe, expect, it } from 'vitest';
import { citationContext } from '../../../shared/guidelines/citation-context.ts';
import { resolveCitation } from '../../../shared/guidelines/resolve.ts';
import { NO_DATES, printed, resolveAlone } from './printed.ts';

describe('the edition of a citation', () => {
  it('is the printed year, whatever the dates say', () => {
    const citation = resolveAlone({ printedEdition: '2009' }, { utilizationReview: '2016-12-01' });
    expect([citation.edition, citation.editionReason]).toEqual(['2009', 'The letter prints 2009.']);
  });

  it.each([
    ['ACOEM Guidelines', 'ACOEM Guidelines, 3rd Edition, page 31', '3rd ed.'],
    ['Third Edition ACOEM Guidelines', 'Third Edition ACOEM Guidelines, page 31', '3rd ed.'],
    ['ACOEM', 'ACOEM Knee Complaints, second edition, page 31', '2nd ed.'],
    ['ACOEM Guidelines', 'ACOEM Guidelines (2004), page 31', '2nd ed.'],
    ['ACOEM', 'ACOEM Hand, Wrist, and Forearm Disorders 2019, page 31', '3rd ed.'],
  ])('of the book %s in a rationale is the printed one: %s', (printedGuideline, text, edition) => {
    expect(resolveAlone({ source: 'ACOEM', printedGuideline, text, pages: [31] }).edition).toBe(edition);
  });

  it('of a chapter that only one edition of the book has is that one, though the year is a later one', () => {
    const citation = resolveAlone({
      source: 'ACOEM',
      printedGuideline: 'ACOEM',
      printedEdition: '2020',
      printedSections: ['Knee Disorders 2020'],
    });
    expect(citation).toMatchObject({
      edition: '3rd ed.',
      editionReason: 'The letter prints 2020. Only this edition has a section of the printed name.',
      sections: ['Knee Disorders'],
    });
    const open = resolveAlone({ source: 'ACOEM', printedGuideline: 'ACOEM', printedEdition: '2020' });
    expect([open.edition, open.editionReason]).toEqual([
      null,
      'The letter prints 2020, an edition that the registry does not hold.',
    ]);
  });

  it('is the year that the letter prints elsewhere with the same guideline', () => {
    const bare = printed({ pages: [53] });
    const dated = printed({ printedGuideline: 'Chronic Pain Medical Treatment', printedEdition: '2016' });
    const citation = resolveCitation(bare, citationContext(NO_DATES, [bare, dated]));
    expect(citation.edition).toBe('2016');
    expect(citation.editionReason).toBe('Elsewhere the letter prints 2016 with this guideline.');
  });

  it.each([
    ['2015-01-27', '2009'],
    ['2016-07-28', '2009'],
    ['2016-07-29', '2016'],
    ['2017-11-30', '2016'],
  ])('without a year is the one in force on the UR decision date %s: %s', (utilizationReview, edition) => {
    const citation = resolveAlone(
      { printedGuideline: 'Chronic Pain Medical Treatment Guidelines' },
      { utilizationReview },
    );
    expect(citation.edition).toBe(edition);
    expect(citation.editionReason).toMatch(
      /^The letter prints no year; the \d{4} edition was in force on the UR decision date, \d\d\/\d\d\/\d{4}\.$/,
    );
  });

  it.each(['ACOEM Chapter 10 Elbow Complaints', 'ACOEM Practice Guidelines, Chapter 10 Elbow Disorders'])(
    'of %s is the revision that was in force, not the first print',
    (printedGuideline) => {
      const citation = resolveAlone({ printedGuideline, pages: [33] }, { utilizationReview: '2015-02-20' });
      expect([citation.guideline, citation.edition]).toEqual(['Elbow Complaints', '2007']);
    },
  );

  it('without year and dates is the first one of the MTUS, as letters printed before years were', () => {
    const citation = resolveAlone({ pages: [63] });
    expect(citation.edition).toBe('2009');
    expect(citation.editionReason).toContain('neither a year nor a date');
  });

  it('is told by a title that only one edition bears', () => {
    const citation = resolveAlone(
      { printedGuideline: 'Low Back Complaints' },
      { utilizationReview: '2019-05-01' },
    );
    expect([citation.edition, citation.editionReason]).toEqual([
      '2004',
      'Only this edition bears the printed title.',
    ]);
  });

  it.each([
    ['Chronic Pain', '2014-03-05', '2009'],
    ['Chronic Pain', '2016-10-03', '2016'],
    ['Chronic Pain', '2017-12-01', '2017'],
    ['Shoulder Disorders', '2015-08-14', '2004'],
  ])(
    'with the title %s on %s is the one in force, though only a later one bears that title',
    (printedGuideline, utilizationReview, edition) => {
      expect(resolveAlone({ printedGuideline }, { utilizationReview }).edition).toBe(edition);
    },
  );

  it('stays open where the registry lacks the dates to decide, and says so', () => {
    const citation = resolveAlone(
      { printedGuideline: 'Elbow Disorders' },
      { utilizationReview: '2020-05-01' },
    );
    expect(citation).toMatchObject({ guideline: 'Elbow Disorders', edition: null, links: [] });
    expect(citation.note).toContain('cannot tell which edition');
  });

  it('is decided once a later edition is known to have begun', () => {
    const early = resolveAlone(
      { printedGuideline: 'Low Back Disorders' },
      { utilizationReview: '2018-03-01' },
    );
    const late = resolveAlone(
      { printedGuideline: 'Low Back Disorders' },
      { utilizationReview: '2022-03-01' },
    );
    expect([early.edition, late.edition]).toEqual(['2016', '2020']);
  });

  it('that the registry does not hold is not replaced by a neighbor', () => {
    const citation = resolveAlone({
      printedGuideline: 'Chronic Pain Medical Treatment',
      printedEdition: '2011',
      pages: [63],
    });
    expect(citation).toMatchObject({
      guideline: 'Chronic Pain Medical Treatment Guidelines',
      edition: null,
      links: [],
      pages: [63],
    });
    expect(citation.editionReason).toBe(
      'The letter prints 2011, an edition that the registry does not hold.',
    );
  });

  it('superseded says what replaced it and since when', () => {
    expect(resolveAlone({ printedEdition: '2009' }).note).toContain(
      'Superseded by Chronic Pain Medical Treatment Guidelines 2016 since 07/29/2016.',
    );
  });
});
