import { describe, expect, it } from 'vitest';
import { basisOf, cited } from './basis.ts';
import { item, letter } from './letter.ts';
import { codes, readOne } from './read.ts';

const CHRONIC = 'Chronic Pain Treatment Guidelines';

describe('a guideline line of a letter that prints pages', () => {
  it.each([
    `${CHRONIC} Page(s): 8 C.C.R. §§9792.20 - 9792.26 MTUS (Effective July 18, 2009) Page(s): 64-66`,
    `${CHRONIC} 8 C.C.R. §§9792.20 - 9792.26 MTUS (Effective July 18, 2009), pages 64, 65 and 66 of 127`,
    `${CHRONIC} (8 CCR 9792.24.2) (Effective July 18, 2009) Page(s): 64-66`,
    `${CHRONIC} MTUS (Effective July 18, 2009) Page(s): 64-66`,
  ])('may repeat what the foot of each page says, which is no page and no section: %s', (words) => {
    const { citations } = basisOf(`Decision based on MTUS ${words}.`);
    expect(citations).toMatchObject([
      { guideline: 'Chronic Pain Medical Treatment Guidelines', edition: '2009', pages: [64, 65, 66] },
    ]);
    expect(citations[0]?.printedSections).toEqual([]);
  });

  it('cites no page 8 where the regulation stands for a page', () => {
    expect(cited(`Decision based on MTUS ${CHRONIC} Page(s): 8 C.C.R. 9792.24.2.`)).toMatchObject([
      { printedSections: ['8 C.C.R. 9792.24.2'], pages: [] },
    ]);
  });

  it.each([
    ['Opioids Page(s): page 78-80, page 93', ['Opioids'], [78, 79, 80, 93]],
    ['Page(s): Opioids, pages 78-80', ['Opioids'], [78, 79, 80]],
    ['Page(s): Page(s): 64', [], [64]],
    ['page 78, 2009', [], [78]],
    ['Page(s): p 110', [], [110]],
    ['Page(s): Table 4', ['Table 4'], []],
    [
      'Psychological evaluations. Psychological treatment Page(s): 100-101',
      ['Psychological evaluations', 'Psychological treatment'],
      [100, 101],
    ],
  ] as const)('may hold other words behind "Page(s):", or say it twice: %s', (words, sections, pages) => {
    expect(cited(`Decision based on MTUS ${CHRONIC} ${words}.`)).toMatchObject([
      { printedGuideline: CHRONIC, printedSections: sections, pages },
    ]);
  });

  it.each([
    ['Initial Approaches to Treatment Page(s): 48', [48]],
    ['General Approach to Initial Assessment and Documentation Page(s): 22', [22]],
    ['Cornerstones of Disability Prevention and Management, page 83', [83]],
  ])('may cite a chapter of the General Approaches alone: %s', (words, pages) => {
    expect(basisOf(`Decision based on MTUS ${words}.`).citations).toMatchObject([
      { guideline: 'General Approaches', edition: '2004', printedSections: [], pages },
    ]);
  });

  it('may cite such a chapter behind another guideline', () => {
    const line =
      'Decision based on MTUS Low Back Complaints, Initial Approaches to Treatment Page(s): 44-45.';
    expect(basisOf(line).citations).toMatchObject([
      { guideline: 'Low Back Complaints', printedSections: [], pages: [] },
      { guideline: 'General Approaches', printedSections: [], pages: [44, 45] },
    ]);
  });
});

describe('a guideline line in a reviewer\u2019s own words', () => {
  it.each([
    `${CHRONIC} Chronic Pain Medical Treatment Guidelines: Opioids Page(s): 78`,
    `${CHRONIC} MTUS Chronic Pain Guidelines, Opioids, page 78`,
    `${CHRONIC} July 18, 2009, Opioids Page(s): 78`,
    `9792.24.2 ${CHRONIC} Opioids Page(s): 78`,
    `(Medical Treatment Utilization Schedule) ${CHRONIC} Opioids Page(s): 78/127`,
  ])('may name the guideline or the schedule again: %s', (words) => {
    expect(basisOf(`Decision based on MTUS ${words}.`).citations).toMatchObject([
      { guideline: 'Chronic Pain Medical Treatment Guidelines', printedSections: ['Opioids'], pages: [78] },
    ]);
  });

  it.each(['and the', 'as well as', 'and the MTUS'])('joins two guidelines by "%s"', (joint) => {
    const line = `Decision based on MTUS Postsurgical Treatment Guidelines ${joint} ${CHRONIC} Page(s): 98-99.`;
    expect(cited(line)).toMatchObject([
      { printedGuideline: 'Postsurgical Treatment Guidelines', printedSections: [], pages: [] },
      { printedGuideline: CHRONIC, printedSections: [], pages: [98, 99] },
    ]);
  });

  it.each([
    [`MTUS ${CHRONIC}, page 78, and the ODG, which is not part of the MTUS`, ['MTUS', 'ODG'], 'mtus+other'],
    [
      `${CHRONIC}, page 78, which is part of the MTUS, and the ODG, Elbow, which is not part of the MTUS`,
      ['MTUS', 'ODG'],
      'mtus+other',
    ],
    ['ODG, Elbow, which is not part of the MTUS. The provider did not dispute this', ['ODG'], 'other'],
    [`MTUS ${CHRONIC}, page 78, part of the MTUS. The provider did not dispute this`, ['MTUS'], 'mtus'],
  ])('may say what belongs to the MTUS: %s', (words, sources, basis) => {
    const read = basisOf(`The Expert Reviewer based his/her decision on the ${words}.`);
    expect(read.basis).toBe(basis);
    expect(read.citations.map(({ source }) => source)).toEqual(sources);
    expect(read.citations.flatMap(({ printedSections }) => printedSections).join()).not.toContain('part');
  });

  it.each([
    [`${CHRONIC} Low Back Complaints Page(s): 300`, 'Low Back Complaints'],
    [`${CHRONIC} Opioids (2009) Page(s): 78`, 'Opioids (2009)'],
    [`${CHRONIC}, Opioids, July 18, 2009, page 78`, 'Opioids'],
  ])('never takes another name for the guideline once more: %s', (words, section) => {
    const [citation] = cited(`Decision based on MTUS ${words}.`);
    expect(citation?.printedGuideline).toBe(CHRONIC);
    expect(citation?.printedSections[0]).toBe(section);
  });

  it('keeps chapters behind "General Approaches" as its sections, in letters without years too', () => {
    const sections = ['Prevention', 'Initial Approaches to Treatment'];
    const line = `Decision based on MTUS General Approaches ${sections.join(', ')} Page(s): 12, 48.`;
    expect(cited(line)).toMatchObject([{ printedSections: sections, pages: [12, 48] }]);
  });

  it('keeps the formulary a guideline behind another', () => {
    expect(cited('Decision based on MTUS Chronic Pain 2017, MTUS Drug Formulary.')).toHaveLength(2);
  });

  it('warns of a table that stands for pages', () => {
    const summary = readOne(
      letter({
        items: [item('Cane: Upheld', { ours: 'Decision based on MTUS Low Back Complaints Page(s): 12-8.' })],
      }),
    );
    expect(codes(summary)).toContain('odd-pages');
    expect(summary.items[0]?.reviewer?.citations[0]?.pages).toEqual([12, 8]);
  });
});

describe('a guideline line of a letter that prints years', () => {
  it('keeps the chapters of the General Approaches as their sections', () => {
    const sections = [
      'Initial Approaches to Treatment',
      'Cornerstones of Disability Prevention and Management',
    ];
    expect(
      cited(`Decision based on MTUS General Approaches 2004, Section(s): ${sections.join(', ')}.`),
    ).toMatchObject([{ printedGuideline: 'General Approaches', printedSections: sections }]);
  });

  it.each(['02/13/2020', '(02/13/2020)', '2/2020'])('may print a day with it: %s', (day) => {
    const [citation] = basisOf(
      `Decision based on MTUS Low Back Disorders ${day}, Section(s): MRI.`,
    ).citations;
    expect(citation?.guideline).toBe('Low Back Disorders');
    expect(citation?.edition).toBe('2020');
  });

  it('keeps a guideline for stress disorders whole, with what it is part of before it', () => {
    const name = 'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder';
    expect(basisOf(`Decision based on MTUS ${name} 2018.`).citations).toMatchObject([
      {
        printedGuideline: name,
        guideline: 'Posttraumatic Stress Disorder and Acute Stress Disorder',
        edition: '2018',
      },
    ]);
  });
});
