import { describe, expect, it } from 'vitest';
import { checkGuidelines } from '../../../shared/guidelines/checks.ts';
import { NO_DATES, resolveAlone } from './printed.ts';

/** Pages by the section they stand with, as "Section 1,2"; "– 5" for pages that stand alone. */
function pairs(sections: string[], pages: number[]): string[] {
  return inWords(resolveAlone({ printedSections: sections, pages }));
}

/** The same for "A; B Page(s): 1; 2-3", where the reader has paired the groups in order. */
function groupPairs(...groups: [section: string, ...pages: number[]][]): string[] {
  return inWords(resolveGroups(groups));
}

function resolveGroups(groups: [section: string, ...pages: number[]][], text = '') {
  const parts = groups.map(([printed, ...pages]) => ({ printed, pages }));
  return resolveAlone({
    printedSections: parts.map(({ printed }) => printed),
    pages: parts.flatMap(({ pages }) => pages),
    parts,
    text,
  });
}

function inWords({ parts }: ReturnType<typeof resolveAlone>): string[] {
  return parts.map(({ printed, pages }) => `${printed ?? '–'} ${pages.join(',')}`.trim());
}

describe('pages sorted by number behind topics that are not', () => {
  it('go to the sections that hold them, not by their place in the list', () => {
    expect(pairs(['Yoga', 'Ketamine'], [56, 126])).toEqual(['Yoga 126', 'Ketamine 56']);
    expect(pairs(['Tramadol', 'Exercise', 'Opioids'], [47, 77, 113])).toEqual([
      'Tramadol 113',
      'Exercise 47',
      'Opioids 77',
    ]);
  });

  it('go to the sections that hold them where semicolons part them, too', () => {
    expect(groupPairs(['Yoga', 61, 62], ['Methadone', 126])).toEqual(['Yoga 126', 'Methadone 61,62']);
  });

  it('leave a page that two sections hold to the one that can take no other', () => {
    expect(pairs(['Muscle relaxants', 'Flexeril'], [41, 64])).toEqual(['Muscle relaxants 64', 'Flexeril 41']);
    expect(groupPairs(['Pregabalin', 16, 17, 18, 19, 20, 21], ['Anti-epilepsy drugs', 99])).toEqual([
      'Pregabalin 99',
      'Anti-epilepsy drugs 16,17,18,19,20,21',
    ]);
  });

  it('go to the chapter that holds them in a book, too', () => {
    const citation = resolveAlone({
      source: 'ACOEM',
      printedGuideline: 'ACOEM',
      printedSections: ['Chapter 12', 'Chapter 9'],
      pages: [303],
      parts: [
        { printed: 'Chapter 12', pages: [] },
        { printed: 'Chapter 9', pages: [303] },
      ],
    });
    expect(inWords(citation)).toEqual(['Chapter 12 303', 'Chapter 9']);
  });
});

describe('pages in the order of their topics', () => {
  it('stay so where each lies within its section', () => {
    expect(pairs(['Yoga', 'Ketamine'], [126, 56])).toEqual(['Yoga 126', 'Ketamine 56']);
  });

  it('stay so where one lies just outside its section, as a printer may be off by two', () => {
    expect(groupPairs(['Lidoderm', 59], ['Manual therapy', 61])).toEqual([
      'Lidoderm 59',
      'Manual therapy 61',
    ]);
    expect(
      groupPairs(
        ['Indications for implantable drug-delivery systems', 53],
        ['Intrathecal drug delivery systems, medications', 55],
        ['Intrathecal drug delivery systems, medications', 52],
      ),
    ).toEqual([
      'Indications for implantable drug-delivery systems 53',
      'Intrathecal drug delivery systems, medications 55',
      'Intrathecal drug delivery systems, medications 52',
    ]);
  });

  it('stay so where nothing is known of the sections', () => {
    expect(pairs(['Knitting', 'Opioids'], [63, 78])).toEqual(['Knitting 63', 'Opioids 78']);
    expect(groupPairs(['Knitting', 80], ['Whittling', 12])).toEqual(['Knitting 80', 'Whittling 12']);
  });

  it('stay so where each stands behind its own section, whatever the registry holds', () => {
    const text = 'MTUS Chronic Pain Guidelines Yoga, page 61; Methadone, page 126';
    const citation = resolveGroups(
      [
        ['Yoga', 61],
        ['Methadone', 126],
      ],
      text,
    );
    expect(inWords(citation)).toEqual(['Yoga 61', 'Methadone 126']);
  });
});

describe('pages that contradict their order and that the registry cannot place', () => {
  it('stand alone, and a known page goes to its section', () => {
    expect(pairs(['Opioids', 'Yoga'], [5, 78])).toEqual(['Opioids 78', 'Yoga', '– 5']);
    expect(groupPairs(['Yoga', 61], ['Knitting', 126], ['Opioids', 5])).toEqual([
      'Yoga 126',
      'Knitting',
      'Opioids',
      '– 61,5',
    ]);
  });

  it('are not held against the letter', () => {
    const citation = resolveGroups([
      ['Flexeril', 73],
      ['Knitting', 64],
    ]);
    expect(inWords(citation)).toEqual(['Flexeril 64', 'Knitting', '– 73']);
    const side = { basis: 'mtus' as const, text: null, citations: [citation] };
    const item = { number: 1, administrator: side, reviewer: null, rationale: null };
    expect(checkGuidelines([item], NO_DATES).map(({ code }) => code)).not.toContain('page-outside-section');
  });
});
