import { describe, expect, it } from 'vitest';
import { basisOf, cited } from './basis.ts';

describe('a source outside the MTUS', () => {
  const OUTSIDE = 'Decision based on Non-MTUS Citation';

  it.each([
    'Official Disability Guidelines-Treatment in Workers\u2019 Compensation (ODG-TWC), Elbow Chapter, Splinting.',
    'ODG (Official Disability Guidelines) Elbow Chapter: Splinting.',
    'The Official Disability Guidelines (ODG), Elbow Chapter, Splinting.',
    'Offical Disability Guide, Elbow Chapter, Splinting.',
    '(ODG) Elbow Chapter, Splinting.',
  ])('is the ODG by whatever name: %s', (words) => {
    expect(
      basisOf(`${OUTSIDE} ${words}`).citations.map(({ source, guideline, printedSections }) => [
        source,
        guideline,
        ...printedSections,
      ]),
    ).toEqual([['ODG', 'Official Disability Guidelines', 'Elbow Chapter', 'Splinting']]);
  });

  it.each([
    'Decision based on Non-NTUS Citation ODG, Elbow.',
    'Decision based on Non-MTUS Citatio n ODG, Elbow.',
    'Decision based on Non-M TUS Cita tion ODG, Elbow.',
    'Decision based on NonMTUSCitation ODG, Elbow.',
    'The Expert Reviewer based his/her decision on recommendations outside of the MTUS Guidelines. Oecision based on Non-MTUS Ciation ODG, Elbow.',
    'Decision based on Non-MTUS Citation Officia1 DisabilityGuiclelines, Elbow.',
  ])('is known through the misprints of a scan: %s', (line) => {
    const { basis, citations } = basisOf(line);
    expect(basis).toBe('other');
    expect(citations.map(({ source, printedSections }) => [source, ...printedSections])).toEqual([
      ['ODG', 'Elbow'],
    ]);
  });

  it.each([
    'Official Disability Guidelines (ODG), Treatment Index, 11th Edition (web), 2013, Elbow Chapter, Splinting.',
    "Official Disability Guidelines-Treatment for Workers' Compensation, Online Edition Chapter: Elbow Chapter, Splinting.",
    'ODG, Elbow Chapter, Splinting, www.odg.example/elbow.',
  ])('names its edition and address apart from its chapters: %s', (words) => {
    expect(cited(`${OUTSIDE} ${words}`)).toMatchObject([
      { source: 'ODG', printedSections: ['Elbow Chapter', 'Splinting'] },
    ]);
  });

  it.each([
    ['ODG, Elbow; FDA, p. 3', ['ODG', 'Elbow'], ['other'], [[], [3]]],
    [
      'ACOEM Chapter 8, pages 178-179; AMA Guides, page 382',
      ['ACOEM', 'Chapter 8'],
      ['other'],
      [[178, 179], [382]],
    ],
    ['ODG, Elbow, and PubMed', ['ODG', 'Elbow'], ['other'], [[], []]],
    ["ODG, Elbow. Physician's Desk Reference, 68th ed", ['ODG', 'Elbow'], ['other'], [[], []]],
    ['1) ODG, Elbow; 2) ACOEM, page 47', ['ODG', 'Elbow'], ['ACOEM'], [[], [47]]],
    [
      'ODG, Elbow; California Code of Regulations, Title 8, section 9785',
      ['ODG', 'Elbow'],
      ['CCR'],
      [[], []],
    ],
    [
      'ODG, Elbow; Occupational Medicine Practice Guidelines, 2nd Edition, page 92',
      ['ODG', 'Elbow'],
      ['ACOEM'],
      [[], [92]],
    ],
  ])('is told from the one before it, with its own pages: %s', (words, first, second, pages) => {
    const { citations } = basisOf(`${OUTSIDE} ${words}.`);
    expect(citations.map(({ source, printedSections }) => [source, ...printedSections])).toEqual([
      first,
      second,
    ]);
    expect(citations.map((citation) => citation.pages)).toEqual(pages);
  });

  it.each([
    'Elbow Chapter - Splinting',
    'Elbow Chapter/Splinting',
    'Elbow Chapter Splinting',
    'Chapter: Elbow Chapter, Topic: Splinting',
    'ODG Treatment, Elbow Chapter, 8/4/2014, Splinting',
    '2nd Edition Elbow Chapter. Splinting',
  ])('parts its chapter from the topic: ODG, %s', (words) => {
    expect(cited(`${OUTSIDE} ODG, ${words}.`)).toMatchObject([
      { source: 'ODG', printedSections: ['Elbow Chapter', 'Splinting'] },
    ]);
  });

  it('has no page where only its address holds a number', () => {
    expect(cited(`${OUTSIDE} Care before surgery, https://aafp.example/2000/p387.html.`)).toMatchObject([
      { source: 'other', pages: [] },
    ]);
  });

  it.each([
    'Ontario Diabetes Guidelines, Elbow.',
    'Obesity Diagnosis Guideline, Elbow.',
    'Office Visits Guide, Elbow.',
  ])('is not the ODG where only its first letters agree: %s', (words) => {
    expect(cited(`${OUTSIDE} ${words}`)).toMatchObject([{ source: 'other' }]);
  });

  it.each(['NTUS', 'MTU5', 'M TUS', 'MTS'])('is not what a misprinted "MTUS" names: %s', (mtus) => {
    const { basis, citations } = basisOf(
      `Decision based on ${mtus} Knee Complaints 2004, Section(s): Summary.`,
    );
    expect(basis).toBe('mtus');
    expect(citations).toMatchObject([{ printedGuideline: 'Knee Complaints', printedSections: ['Summary'] }]);
    expect(basisOf(`Decision based on ${mtus} something new.`).basis).not.toBe('mtus');
  });

  it.each([
    ['Official Disability Guidelines (ODG), Pain, Opioids, dosing.', ['Pain', 'Opioids, dosing']],
    [
      'ODG Pain: NSAIDs, GI symptoms & cardiovascular risk.',
      ['Pain', 'NSAIDs, GI symptoms & cardiovascular risk'],
    ],
    [
      'ODG, Knee Chapter, Bracing, custom; Walkers, and Canes.',
      ['Knee Chapter', 'Bracing, custom', 'Walkers', 'Canes'],
    ],
    ['ODG, knee chapter, bracing.', ['knee chapter', 'bracing']],
    [
      'ACOEM, 2nd Edition, (2004) Pain, Suffering, and the Restoration of Function Chapter (page 110).',
      ['Pain, Suffering, and the Restoration of Function Chapter'],
    ],
    ['ODG-TWC, 2016 web-based edition, Knee Chapter.', ['Knee Chapter']],
    [
      'Official Disability Guidelines ODG Integrated Treatment/Disability Duration Guidelines, Knee.',
      ['Knee'],
    ],
  ])('parts its chapter and topics, not the words of one: %s', (words, printedSections) => {
    expect(cited(`${OUTSIDE} ${words}`)).toMatchObject([{ printedSections }]);
  });

  it('begins behind an ampersand too', () => {
    expect(cited(`${OUTSIDE} ACOEM Guidelines, 3rd ed., Knee Disorders & ODG, Knee.`)).toMatchObject([
      { source: 'ACOEM', printedSections: ['Knee Disorders'] },
      { source: 'ODG', printedSections: ['Knee'] },
    ]);
  });

  it('is cited twice where its short name begins again in brackets', () => {
    expect(cited(`${OUTSIDE} Official Disability Guidelines (ODG), Elbow; (ODG), Pain.`)).toHaveLength(2);
  });

  it.each([
    ['The ACOEM Guidelines, 3rd Edition, Elbow Disorders, page 12.', 'ACOEM', [12]],
    ['California Labor Code section 4600(a).', 'LC', []],
  ])('is known behind an article or the name of the state: %s', (words, source, pages) => {
    expect(cited(`${OUTSIDE} ${words}`)).toMatchObject([{ source, pages }]);
  });
});

describe('sources outside the MTUS', () => {
  it('are told apart, each with its own words', () => {
    expect(
      basisOf(
        'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee Chapter, Braces; ACOEM Guidelines, 3rd ed., Knee Disorders, pg. 41 and Other Medical Treatment Guidelines Brace Atlas, 2nd printing.',
      ).citations.map(({ source, text, pages }) => [source, text, pages]),
    ).toEqual([
      ['ODG', 'Official Disability Guidelines (ODG), Knee Chapter, Braces', []],
      ['ACOEM', 'ACOEM Guidelines, 3rd ed., Knee Disorders, pg. 41', [41]],
      ['other', 'Brace Atlas, 2nd printing', []],
    ]);
  });
});
