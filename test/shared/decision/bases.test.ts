import { describe, expect, it } from 'vitest';
import { basisOf, cited } from './basis.ts';
import { item, letter } from './letter.ts';
import { codes, firstItem, readOne } from './read.ts';

const CHRONIC = 'Chronic Pain Treatment Guidelines';

describe('the basis of a side', () => {
  it.each([
    ['mtus', 'Decision based on MTUS Elbow Complaints 2007.'],
    [
      'mtus+other',
      'Decision based on MTUS Elbow Complaints 2007. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Elbow.',
    ],
    [
      'other',
      'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation ODG Elbow Chapter.',
    ],
    [
      'other',
      'The Claims Administrator did not base their decision on the MTUS. Decision based on NonMTUS Citation Official Disability Guidelines, Elbow.',
    ],
    ['none', 'The Expert Reviewer did not cite any medical evidence for its decision.'],
    ['none', 'None.'],
    ['mtus', 'Decison based on MTUS Elbow Complaints 2007.'],
    ['mtus', 'MTUS Elbow Complaints 2007.'],
    ['other', 'Official Disability Guidelines (ODG), Elbow.'],
    [
      'other',
      'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. ODG, Elbow.',
    ],
    ['unclear', 'See above.'],
  ] as const)('is %s: %s', (basis, words) => {
    expect(basisOf(words)).toMatchObject({ basis, text: words });
  });

  it.each([
    'The Claims Administrator did not cite any medical evidence for its decision. ODG Elbow.',
    'ODG Elbow Chapter. Decision based on MTUS Elbow Complaints 2007.',
    'The Expert Reviewer did not cite any medical evidence. Decision based on MTUS Elbow Complaints 2007.',
  ])('warns of words that fit no form: %s', (ours) => {
    expect(codes(readOne(letter({ items: [item('Cane: Upheld', { ours })] })))).toContain(
      'basis-part-unread',
    );
  });

  it.each([
    'MTUS Elbow Complaints 2007 and the Official Disability Guidelines (ODG), Elbow',
    'MTUS Elbow Complaints 2007, ODG Elbow',
  ])('tells the ODG from the sections of the MTUS in one sentence: %s', (cites) => {
    const { administrator } = firstItem(
      letter({ items: [item('Cane: Upheld', { theirs: `Decision based on ${cites}.` })] }),
    );
    expect(administrator).toMatchObject({
      basis: 'mtus+other',
      citations: [
        { source: 'MTUS', printedGuideline: 'Elbow Complaints', printedSections: [] },
        { source: 'ODG', printedSections: ['Elbow'] },
      ],
    });
  });

  it.each([
    ['Official Disability Guidelines (ODG), Elbow Chapter, which is not part of the MTUS.', 'other'],
    [
      'MTUS Elbow Complaints 2007, which is part of the MTUS. The Expert Reviewer also relied on the Official Disability Guidelines (ODG), Elbow Chapter, which is a guideline that is not part of the Medical Treatment Utilization Schedule (MTUS).',
      'mtus+other',
    ],
  ])('hears what an older letter says of belonging to the MTUS: %s', (words, basis) => {
    const read = basisOf(`The Expert Reviewer based his/her decision on the ${words}`);
    expect(read.basis).toBe(basis);
    expect(read.citations.at(-1)).toMatchObject({ source: 'ODG', printedSections: ['Elbow Chapter'] });
  });

  it('takes a title of the MTUS with its date in brackets for the MTUS, also where the line does not say so', () => {
    const theirs = 'Decision based on Low Back Disorders (ACOEM July 16, 2019).';
    const { administrator } = firstItem(letter({ items: [item('Cane: Upheld', { theirs })] }));
    expect(administrator).toMatchObject({
      basis: 'mtus',
      citations: [{ printedGuideline: 'Low Back Disorders', edition: '2019', printedSections: [] }],
    });
  });

  it('of a reviewer who only calls the other side\u2019s guidelines appropriate are those, with a warning', () => {
    const ours =
      'The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.';
    const reading = readOne(letter({ items: [item('Cane: Upheld', { ours })] }));
    expect(reading.items[0]?.reviewer).toMatchObject({
      basis: 'mtus',
      text: ours,
      citations: reading.items[0]?.administrator?.citations,
    });
    expect(codes(reading)).toContain('basis-adopted');
  });

  it('that fits no known form is kept in its words and warned of', () => {
    const summary = readOne(letter({ items: [item('Cane: Upheld', { ours: 'See above.' })] }));
    expect(summary.warnings).toContainEqual(
      expect.objectContaining({ code: 'unclear-basis', item: 1, field: 'reviewer' }),
    );
  });
});

describe('pages of 2014 and 2015', () => {
  it.each([
    ['Opioids Page(s): 78.', ['Opioids'], [78]],
    ['Opioids, pages 78-80.', ['Opioids'], [78, 79, 80]],
    ['Opioids Page(s): 78 and 124.', ['Opioids'], [78, 124]],
    ['Opioids Page(s): 78,80.', ['Opioids'], [78, 80]],
    ['Opioids, pp. 78, 80 & 93.', ['Opioids'], [78, 80, 93]],
    ['Opioids, page(s) 78 through 80.', ['Opioids'], [78, 79, 80]],
    ['Opioids Page 78 of 127.', ['Opioids'], [78]],
    ['Opioids Page(s): 303-5.', ['Opioids'], [303, 304, 305]],
    ['Opioids.', ['Opioids'], []],
    ['page 78.', [], [78]],
  ])('are read from "%s"', (words, printedSections, pages) => {
    expect(cited(`Decision based on MTUS ${CHRONIC} ${words}`)).toEqual([
      { source: 'MTUS', printedGuideline: CHRONIC, printedSections, pages },
    ]);
  });

  it('go with their topics in order where there are as many of both', () => {
    const [citation] = basisOf(
      `Decision based on MTUS ${CHRONIC} Opioids, dosing; Weaning of medications; Opioids, dosing Page(s): 86; 124; 87.`,
    ).citations;
    expect(citation?.parts.map(({ printed, pages }) => [printed, pages])).toEqual([
      ['Opioids, dosing', [86]],
      ['Weaning of medications', [124]],
      ['Opioids, dosing', [87]],
    ]);
  });

  it.each([
    'ACOEM Chapter 9 Shoulder Complaints Page(s): 203, 207-208, Chapter 12 Low Back Complaints Page(s): 303.',
    'ACOEM Practice Guidelines, Chapter 9 Shoulder Complaints, pages 203, 207-208; Chapter 12 Low Back Complaints, page 303.',
    'ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 9, Shoulder Complaints Page(s): 203, 207-208, and ACOEM Low Back Complaints Page(s): 303.',
    'ACOEM Chapter 9 Page(s): 203, 207-208, Chapter 12 Page(s): 303.',
  ])('stay with their chapter of the ACOEM\u2019s book: %s', (words) => {
    expect(
      basisOf(`Decision based on MTUS ${words}`).citations.map(({ guideline, sections, pages }) => ({
        guideline,
        sections,
        pages,
      })),
    ).toEqual([
      { guideline: 'Shoulder Complaints', sections: [], pages: [203, 207, 208] },
      { guideline: 'Low Back Complaints', sections: [], pages: [303] },
    ]);
  });

  it('go with a name that holds a comma and an ampersand as a whole', () => {
    const name = 'Psychological evaluations, IDDS & SCS';
    expect(
      cited(`Decision based on MTUS ${CHRONIC} Spinal cord stimulators (SCS), ${name} Page(s): 101.`),
    ).toMatchObject([{ printedSections: ['Spinal cord stimulators (SCS)', name], pages: [101] }]);
  });

  it('keep a misprinted name as printed and find it in the registry all the same', () => {
    const [citation] = basisOf(`Decision based on MTUS ${CHRONIC} Opoids, page(s) 74-75.`).citations;
    expect(citation).toMatchObject({ printedSections: ['Opoids'], pages: [74, 75] });
    expect(citation?.sections[0]).toMatch(/^Opioids/);
  });
});

describe('sections of 2016 and later', () => {
  it('may hold commas, brackets and colons of their own', () => {
    expect(
      cited(
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, TENS, chronic pain (transcutaneous electrical nerve stimulation), Ultrasound, therapeutic.',
      )[0]?.printedSections,
    ).toEqual([
      'NSAIDs, GI symptoms & cardiovascular risk',
      'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
      'Ultrasound, therapeutic',
    ]);
  });

  it.each([
    ['Postsurgical Treatment 2009', ['Hip, Pelvis and Thigh (femur)', 'Knee']],
    ['Chronic Pain Medical Treatment 2016', ['Tramadol (Ultram; Ultram ER)', 'Office visits']],
    ['Chronic Pain Medical Treatment 2016', ['Weaning, opioids (specific guidelines)', 'Exercise']],
    ['Chronic Pain Medical Treatment 2016', ['Chronic pain programs, opioids', 'Exercise']],
    [
      'Chronic Pain Medical Treatment 2009',
      [
        'Opioids, California Controlled Substance Utilization Review and Evaluation System (CURES) [DWC]',
        'Opioids, dosing',
      ],
    ],
  ])('keep what a bracket adds, and are found without it: %s, %s', (guideline, printedSections) => {
    const ours = `Decision based on MTUS ${guideline}, Section(s): ${printedSections.join(', ')}.`;
    expect(basisOf(ours).citations).toMatchObject([{ printedSections }]);
    expect(codes(readOne(letter({ items: [item('Cane: Upheld', { ours })] })))).not.toContain(
      'unknown-section',
    );
  });

  it('are told from the next chapter, whose own name holds commas', () => {
    expect(
      cited(
        'Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, Special Studies, and Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary, and Opioid Treatment 2016.',
      ).map(({ printedGuideline, printedSections }) => [printedGuideline, printedSections]),
    ).toEqual([
      ['Knee Complaints', ['Initial Care', 'Special Studies']],
      ['Forearm, Wrist, and Hand Complaints', ['Summary']],
      ['Opioid Treatment', []],
    ]);
  });

  it('survive a line that broke at a hyphen, keeping hyphen and space', () => {
    const [citation] = basisOf(
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Electro-\ndiagnostic testing (EMG/NCS).',
    ).citations;
    expect(citation).toMatchObject({
      printedSections: ['Electro- diagnostic testing (EMG/NCS)'],
      sections: ['Electrodiagnostic testing (EMG/NCS)'],
    });
  });

  it.each([
    ['without the colon', 'Section(s) Initial Care, Summary', ['Initial Care', 'Summary']],
    ['behind a period', 'Section(s): Initial Care', ['Initial Care']],
    [
      'that nobody knows, in a list',
      'Section(s): Gait Training, Shoes, criteria for use, Summary',
      ['Gait Training', 'Shoes, criteria for use', 'Summary'],
    ],
    ['known but for the words behind it', 'Section(s): Activity and shoes', ['Activity and shoes']],
    ['known but for the capitals behind it', 'Section(s): Activity and Shoes', ['Activity and Shoes']],
    ['that are numbers', 'Section(s): 341, 342, Summary', ['341', '342', 'Summary']],
    ['behind a label with a plural too many', 'Sections(s): Summary', ['Summary']],
    ['where the list is empty', 'Section(s):', []],
  ])('are read %s', (_, list, printedSections) => {
    expect(cited(`Decision based on MTUS Knee Complaints 2004. ${list}.`)[0]).toMatchObject({
      printedSections,
    });
  });

  it.each([
    ['Low Back Complaints 2004', ['NSAIDs, GI symptoms & cardiovascular risk', 'Summary']],
    ['Shoulder Complaints 2004', ['Forearm, Wrist, & Hand', 'Knee']],
  ])(
    'of another guideline are kept whole under a wrong heading, and warned of: %s, %s',
    (guideline, printedSections) => {
      const ours = `Decision based on MTUS ${guideline}, Section(s): ${printedSections.join(', ')}.`;
      expect(cited(ours)).toMatchObject([{ printedSections }]);
      expect(codes(readOne(letter({ items: [item('Cane: Upheld', { ours })] })))).toContain(
        'unknown-section',
      );
    },
  );

  it('keep an unknown name whole, and warn', () => {
    const ours = 'Decision based on MTUS Knee Complaints 2004, Section(s): Gait, posture, and shoes.';
    expect(cited(ours)[0]?.printedSections).toEqual(['Gait, posture, and shoes']);
    expect(codes(readOne(letter({ items: [item('Cane: Upheld', { ours })] })))).toContain('unknown-section');
  });

  it('belong to a chapter that nobody knows yet, told by its year', () => {
    expect(cited('Decision based on MTUS Jaw Disorders 2031.')[0]).toMatchObject({
      source: 'MTUS',
      printedGuideline: 'Jaw Disorders',
    });
  });
});
