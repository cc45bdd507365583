import { describe, expect, it } from 'vitest';
import { HEADER, item, letter } from './letter.ts';
import { firstItem } from './read.ts';

describe('citations inside a rationale', () => {
  it('are those that name a place: pages, tables, regulations, the Labor Code', () => {
    const why =
      'While page 53 of the MTUS Chronic Pain Medical Treatment Guidelines notes this, the MTUS Guideline in ACOEM Chapter 13, Table 13-3, page 338 does not. See MTUS 9792.20f and Labor Code section 4610.5(c). Pages 98 and 99 of the Chronic Pain Medical Treatment Guidelines agree. The request is not medically necessary.';
    const citations =
      firstItem(letter({ items: [item('Cane: Upheld', { why })] })).rationale?.citations ?? [];
    expect(citations.map(({ source, text, pages }) => [source, text, pages])).toEqual([
      ['MTUS', 'page 53 of the MTUS Chronic Pain Medical Treatment Guidelines', [53]],
      ['MTUS', 'MTUS Guideline in ACOEM Chapter 13, Table 13-3, page 338', [338]],
      ['CCR', 'MTUS 9792.20f', []],
      ['LC', 'Labor Code section 4610.5(c)', []],
      ['MTUS', 'Pages 98 and 99 of the Chronic Pain Medical Treatment Guidelines', [98, 99]],
    ]);
  });

  it.each([
    [
      'The MTUS Guideline in ACOEM Chapter 3, page 47, and page 30 of the MTUS Chronic Pain Medical Treatment Guidelines agree',
      [
        ['General Approaches', [], [47]],
        ['Chronic Pain Medical Treatment Guidelines', [], [30]],
      ],
    ],
    [
      'The MTUS Guideline in ACOEM Chapter 3, page 30, and pages 30-31 of the MTUS Chronic Pain Medical Treatment Guidelines agree',
      [
        ['General Approaches', [], [30]],
        ['Chronic Pain Medical Treatment Guidelines', [], [30, 31]],
      ],
    ],
    [
      'Pages 30 and page 31 of the MTUS Chronic Pain Medical Treatment Guidelines agree',
      [['Chronic Pain Medical Treatment Guidelines', [], [30, 31]]],
    ],
    ['The MTUS Guideline in Chapter 13, page 338 agrees', [['Knee Complaints', [], [338]]]],
    [
      'The Third Edition ACOEM Guidelines Knee Disorders Chapter on page 41 agrees',
      [['ACOEM Occupational Medicine Practice Guidelines', ['Knee Disorders'], [41]]],
    ],
    [
      'The MTUS Chronic Pain Guidelines, p. 78 (management), p 43 agree. On page 2 the doctor does',
      [
        ['Chronic Pain Medical Treatment Guidelines', [], [78]],
        ['Chronic Pain Medical Treatment Guidelines', [], [43]],
      ],
    ],
    [
      'The MTUS Chronic Pain Guidelines (page 43) ask for a test, and the records (p. 112 of the file) show one, as the AMA Guides, page 382, do',
      [['Chronic Pain Medical Treatment Guidelines', [], [43]]],
    ],
    [
      'The MTUS Chronic Pain Medical Treatment Guidelines, page 98, 6-8 sessions, agree. On page 2 the doctor does not',
      [['Chronic Pain Medical Treatment Guidelines', [], [98]]],
    ],
    [
      'The MTUS Chronic Pain Medical Treatment Guidelines, 8 C.C.R., MTUS (Effective July 18, 2009) page 22 of 127, agree',
      [['Chronic Pain Medical Treatment Guidelines', [], [22]]],
    ],
    [
      'ACOEM Practice Guidelines, Chapter 9, page 203 agrees',
      [['ACOEM Occupational Medicine Practice Guidelines', ['Shoulder Complaints'], [203]]],
    ],
  ])('keep guideline, chapter and pages together: %s', (words, expected) => {
    const why = `The knee is stable. ${words}. The request is not medically necessary.`;
    const citations =
      firstItem(letter({ items: [item('Cane: Upheld', { why })] })).rationale?.citations ?? [];
    expect(citations.map(({ guideline, sections, pages }) => [guideline, sections, pages])).toEqual(expected);
  });

  const header = HEADER.replace('11/08/2016', '03/05/2014');
  const firstCited = (words: string) => {
    const why = `As the ${words} says, no. The request is not medically necessary.`;
    return firstItem(letter({ header, items: [item('Cane: Upheld', { why })] })).rationale?.citations[0];
  };

  it.each([
    ['MTUS Chronic Pain 2016 page 90', '2016'],
    ['MTUS Chronic Pain Guidelines (2017), page 90', '2017'],
    ['MTUS Opioids 2017, page 12', '2017'],
    ['MTUS Hip and Groin Disorders 4/2019, page 12', '2019'],
    ['MTUS Knee Complaints, (2004) page 336', '2004'],
  ])('are of the edition printed behind the name, whatever the dates say: %s', (words, edition) => {
    const citation = firstCited(words);
    expect([citation?.edition, citation?.editionReason]).toEqual([edition, `The letter prints ${edition}.`]);
  });

  it.each([
    'MTUS Chronic Pain, page 90',
    'MTUS Chronic Pain of 2017 workers, page 90',
    'MTUS Chronic Pain 2016/01/02, page 90',
  ])('are of no edition told by a number that is no year of the name: %s', (words) => {
    expect(firstCited(words)?.edition).toBe('2009');
  });
});
