import { describe, expect, it } from 'vitest';
import { citationContext } from '../../../shared/guidelines/citation-context.ts';
import { resolveCitation } from '../../../shared/guidelines/resolve.ts';
import { NO_DATES, printed, resolveAlone } from './printed.ts';

function sectionOf(
  section: string,
  guideline = 'Chronic Pain Treatment Guidelines',
  edition: string | null = null,
) {
  return resolveAlone({ printedGuideline: guideline, printedEdition: edition, printedSections: [section] })
    .sections[0];
}

describe('a printed section', () => {
  it.each([
    ['Opoids', 'Opioids'],
    ['Muscle Relaxant', 'Muscle relaxants (for pain)'],
    ['Non Sedating muscle relaxants', 'Muscle relaxants (for pain)'],
    ['Criteria for use of opioids', 'Opioids, criteria for use'],
    ['OPIOIDS; criteria for use.', 'Opioids, criteria for use'],
    ['TENS', 'TENS, chronic pain (transcutaneous electrical nerve stimulation)'],
    ['Therapeutic ultrasound', 'Ultrasound, therapeutic'],
    ['Barbiturate-containing analgesic agents', 'Barbiturate-containing analgesic agents (BCAs)'],
    ['NSAIDs, GI symptoms and cardiovascular risks', 'NSAIDs, GI symptoms & cardiovascular risk'],
    ['Benzodiazapines', 'Benzodiazepines'],
    ['Antiepilepsy drugs (AEDs)', 'Anti-epilepsy drugs (AEDs) for pain'],
    ['SNRIs', 'SNRIs (serotonin noradrenaline reuptake inhibitors)'],
    ['Venlafaxine (Effexor)', 'Venlafaxine (Effexor)'],
    ['Acetaminophen', 'Acetaminophen (APAP)'],
    ['Opioids, red flags', 'Opioids, red flags'],
    ['Opioids, state medical boards guidelines', 'Opioids, state medical boards guidelines'],
    ['Chronic pain programs, opioids', 'Chronic pain programs, opioids'],
    ['Prevention of CRPS', 'CRPS, prevention'],
  ])('%s is read as %s in the guideline of 2009', (given, title) => {
    expect(sectionOf(given)).toBe(title);
  });

  it.each([
    ['Low Back Complaints', '2004', 'Inital Care', 'Initial Care'],
    ['Knee Complaints', '2004', 'Diagnositc Criteria', 'Diagnostic Criteria'],
    ['Shoulder Complaints', '2004', 'Special Study', 'Special Studies'],
    [
      'Chronic Pain Medical Treatment',
      '2016',
      'Electro- diagnostic testing (EMG/NCS)',
      'Electrodiagnostic testing (EMG/NCS)',
    ],
    ['Chronic Pain Medical Treatment', '2016', 'Bupropion (Wellbutrin®)', 'Bupropion (Wellbutrin)'],
    ['Postsurgical Treatment', '2009', 'Forearm, Wrist and Hand', 'Forearm, Wrist, & Hand'],
    [
      'Chronic Pain Medical Treatment',
      '2016',
      'Weaning, benzodiazepines',
      'Weaning, benzodiazepines (specific guidelines)',
    ],
    [
      'Chronic Pain Medical Treatment',
      '2016',
      'Weaning, carisoprodol (Soma)',
      'Weaning, carisoprodol (Soma)',
    ],
    [
      'Opioid Treatment',
      '2016',
      '4.2 Tapering Opioids',
      '4.2 Tapering Opioids: Methods for Tapering Opioids',
    ],
  ])('of %s %s, %s, is read as %s', (guideline, edition, given, title) => {
    expect(sectionOf(given, guideline, edition)).toBe(title);
  });

  it('that no guideline has stays null and the note says so', () => {
    const citation = resolveAlone({ printedSections: ['Knitting'] });
    expect(citation.sections).toEqual([null]);
    expect(citation.note).toContain('The registry knows no section "Knitting".');
  });

  it('that only another edition has is read as the two that this one has', () => {
    const citation = resolveAlone({
      printedSections: ['Weaning, Benzodiazepines'],
      pages: [24, 124],
      parts: [{ printed: 'Weaning, Benzodiazepines', pages: [24, 124] }],
    });
    expect(citation.parts).toEqual([
      { printed: 'Weaning', section: 'Weaning of medications', pages: [124] },
      { printed: 'Benzodiazepines', section: 'Benzodiazepines', pages: [24] },
    ]);
    expect(citation.printedSections).toEqual(['Weaning', 'Benzodiazepines']);
    expect(resolveAlone({ printedSections: ['Weaning, Knitting'] }).printedSections).toHaveLength(1);
    expect(sectionOf('NSAIDs, GI symptoms')).toBe('NSAIDs, GI symptoms & cardiovascular risk');
  });

  it('that is a number is no misprint of another number', () => {
    expect(sectionOf('326', 'Elbow Complaints', '2007')).toBeNull();
    expect(sectionOf('3.3.5 Opioids for Chronic Pain', 'Opioid Treatment', '2016')).toBeNull();
  });

  it('that is misprinted is told as such, one in other words is not', () => {
    expect(resolveAlone({ printedSections: ['Opoids'] }).note).toContain(
      'The letter prints "Opoids"; it is read as "Opioids".',
    );
    expect(resolveAlone({ printedSections: ['Criteria for use of opioids'] }).note).not.toContain(
      'it is read as',
    );
  });
});

describe('a printed guideline', () => {
  it.each([
    ['Chronic Pain Medical Treatment', '2009', 'Chronic Pain Medical Treatment Guidelines'],
    ['Chronic Pain Treatment Guidelines', null, 'Chronic Pain Medical Treatment Guidelines'],
    [
      'MTUS Chronic Pain Medical Treatment Guidelines (2009)',
      null,
      'Chronic Pain Medical Treatment Guidelines',
    ],
    ['Chronic Pain Medcial Treatment Guidelines', null, 'Chronic Pain Medical Treatment Guidelines'],
    ['Opioid Treatment', '2016', 'Opioid Treatment Guidelines'],
    ['Acupuncture Treatment', '2007', 'Acupuncture Treatment Guidelines'],
    ['Forearm, Wrist, & Hand Complaints', '2004', 'Forearm, Wrist, and Hand Complaints'],
    ['ACOEM Chapter 12 Low Back Complaints', '2004', 'Low Back Complaints'],
  ])('%s %s is %s', (given, edition, title) => {
    expect(resolveAlone({ printedGuideline: given, printedEdition: edition }).guideline).toBe(title);
  });

  it.each([
    ['Hand, Wrist, and Forearm Complaints', 'Forearm, Wrist, and Hand Complaints', '2004'],
    ['Forearm, Wrist, Hand Complaints', 'Forearm, Wrist, and Hand Complaints', '2004'],
    ['Eye Complaints', 'Eye', '2004'],
    ['Eye Chapter', 'Eye', '2004'],
  ])('%s without its year, as %s, is the chapter of %s whatever the date', (given, title, edition) => {
    const dates = { utilizationReview: '2019-05-01' };
    expect(resolveAlone({ printedGuideline: given }, dates)).toMatchObject({ guideline: title, edition });
  });

  it('Interstitial Lung Disease is the guideline of that name, cited by its year', () => {
    const lung = { printedGuideline: 'Interstitial Lung Disease', printedEdition: '2019' };
    expect(resolveAlone(lung)).toMatchObject({
      guideline: 'Occupational Interstitial Lung Disease',
      edition: '2019',
    });
  });

  it('that is a chapter of the book names guideline and section at once', () => {
    const citation = resolveAlone({
      printedGuideline: 'ACOEM Chapter 3 Initial Approaches to Treatment',
      pages: [48],
    });
    expect(citation).toMatchObject({
      guideline: 'General Approaches',
      edition: '2004',
      parts: [{ printed: null, section: 'Initial Approaches to Treatment', pages: [48] }],
    });
  });

  it.each([
    ['2014-06-01', 'General Approaches'],
    ['2018-06-01', 'Initial Approaches to Treatment'],
  ])('without its year is what bore the name when UR decided on %s: %s', (utilizationReview, guideline) => {
    const printedGuideline = 'Initial Approaches to Treatment';
    expect(resolveAlone({ printedGuideline }, { utilizationReview }).guideline).toBe(guideline);
  });

  it('printed as at the foot of its pages is the one of 2009, whatever the dates', () => {
    const printedGuideline = 'Chronic Pain Medical Treatment Guidelines 8 C.C.R. §§9792.20 - 9792.26';
    expect(resolveAlone({ printedGuideline }, { utilizationReview: '2016-12-01' }).edition).toBe('2009');
  });

  it('that the registry does not know resolves to nothing, with a note and no link', () => {
    const citation = resolveAlone({ printedGuideline: 'Handbook of Garden Care', pages: [3] });
    expect(citation).toMatchObject({
      guideline: null,
      edition: null,
      editionReason: null,
      links: [],
      pages: [3],
    });
    expect(citation.note).toBe('The registry does not know this source, so there is no link.');
  });

  it('left out means the only guideline of the letter, and nothing when there are several', () => {
    const pain = printed({ pages: [63] });
    const bare = printed({ printedGuideline: null, pages: [65] });
    const one = resolveCitation(bare, citationContext(NO_DATES, [pain, bare]));
    expect(one).toMatchObject({ guideline: 'Chronic Pain Medical Treatment Guidelines', edition: '2009' });
    expect(one.editionReason).toContain('The letter cites no other guideline of the MTUS.');
    const knee = printed({ printedGuideline: 'Knee Complaints' });
    const two = resolveCitation(bare, citationContext(NO_DATES, [pain, knee, bare]));
    expect(two).toMatchObject({ guideline: null, links: [] });
    expect(two.note).toBe('The letter names no guideline here, so there is no link.');
  });
});

describe('pages and sections', () => {
  it('as many of each go together in the order cited', () => {
    const { parts } = resolveAlone({ printedSections: ['Yoga', 'Methadone'], pages: [126, 61] });
    expect(parts).toEqual([
      { printed: 'Yoga', section: 'Yoga', pages: [126] },
      { printed: 'Methadone', section: 'Methadone', pages: [61] },
    ]);
  });

  it('of different number go together by where the registry places the sections', () => {
    const { parts } = resolveAlone({ printedSections: ['Yoga', 'Methadone'], pages: [61, 62, 126, 5] });
    expect(parts).toEqual([
      { printed: 'Yoga', section: 'Yoga', pages: [126] },
      { printed: 'Methadone', section: 'Methadone', pages: [61, 62] },
      { printed: null, section: null, pages: [5] },
    ]);
  });

  it('of one range are not dealt out to the sections one by one', () => {
    const { parts } = resolveAlone({
      printedSections: ['Opioids, criteria for use', 'Weaning of medications'],
      pages: [78, 79],
    });
    expect(parts).toMatchObject([
      { printed: 'Opioids, criteria for use', pages: [78, 79] },
      { printed: 'Weaning of medications', pages: [] },
    ]);
  });

  it('a page alone tells its topic, unless two topics meet on it', () => {
    expect(resolveAlone({ pages: [124] }).parts).toEqual([
      { printed: null, section: 'Weaning of medications', pages: [124] },
    ]);
    expect(resolveAlone({ pages: [24] }).parts).toEqual([{ printed: null, section: null, pages: [24] }]);
  });

  it('a topic alone gets no page, only a note of where the registry places it and how surely', () => {
    const sure = resolveAlone({ printedSections: ['Muscle relaxants'] });
    expect(sure.pages).toEqual([]);
    expect(sure.note).toContain('The registry places Muscle relaxants (for pain) on pages 63-66.');
    const unsure = resolveAlone({ printedSections: ['Kadian'] });
    expect(unsure.note).toContain('The registry places Kadian on page 56 (low confidence).');
  });
});

describe('a section of law', () => {
  it('printed as "MTUS 9792.20f" is 8 CCR 9792.20(f), with the note that its text moved', () => {
    const citation = resolveAlone({ source: 'CCR', printedGuideline: null, text: 'MTUS 9792.20f' });
    expect(citation).toMatchObject({
      source: 'CCR',
      guideline: '8 CCR 9792.20(f)',
      links: [{ label: '8 CCR 9792.20', url: 'https://www.dir.ca.gov/t8/9792_20.html', kind: 'document' }],
      note: 'The definition of functional improvement that letters cite as 8 CCR 9792.20(f) now stands in subdivision (e).',
    });
  });

  it.each([
    ['8 CCR 9792.24.1(c)(1)', '8 CCR 9792.24.1(c)(1)', 'https://www.dir.ca.gov/t8/9792_24_1.html'],
    ['section 9792.6 (b)', '8 CCR 9792.6(b)', 'https://www.dir.ca.gov/t8/9792_6.html'],
  ])('%s is %s', (text, guideline, url) => {
    const citation = resolveAlone({ source: 'CCR', printedGuideline: null, text });
    expect([citation.guideline, citation.links[0]?.url]).toEqual([guideline, url]);
  });

  it('of the Labor Code links to its text and says that the address is unverified', () => {
    const citation = resolveAlone({
      source: 'LC',
      printedGuideline: null,
      text: 'Labor Code section 4610.6(h)',
    });
    expect(citation.guideline).toBe('Labor Code 4610.6(h)');
    expect(citation.links[0]?.url).toContain('sectionNum=4610.6.');
    expect(citation.note).toBe('The address of this section has not been verified.');
  });

  it('without a number says that none could be read', () => {
    const citation = resolveAlone({ source: 'CCR', printedGuideline: null, text: 'the regulations' });
    expect(citation).toMatchObject({
      guideline: null,
      links: [],
      note: 'No section number could be read from this citation.',
    });
  });
});
