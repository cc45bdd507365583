import { describe, expect, it } from 'vitest';
import { resolveAlone } from './printed.ts';

describe('a source outside the MTUS', () => {
  it('ODG has a chapter but no link, and the note says why', () => {
    const citation = resolveAlone({
      source: 'ODG',
      printedGuideline: 'Official Disability Guidelines (ODG)',
      printedSections: ['Low Back - Lumbar & Thoracic (Acute & Chronic)', 'Pain chapter'],
    });
    expect(citation).toMatchObject({
      guideline: 'Official Disability Guidelines',
      sections: ['Low Back', 'Pain'],
      links: [],
    });
    expect(citation.note).toContain('ODG is a subscription service without public pages');
  });

  it.each([
    ['Knee Procedure Summary', 'Knee & Leg'],
    ['Hip & Pelvis (Acute & Chronic) Procedure Summary', 'Hip & Pelvis'],
    ['Elbow Procedure Summary (last updated 02/03/2014)', 'Elbow'],
    ['Low Back - Lumbar & Thoracic (Acute & Chronic) Procedure Summary', 'Low Back'],
    ['Lumbar Chapter', 'Low Back'],
    ['Cervical Chapter', 'Neck & Upper Back'],
    ['Wrist Chapter', 'Forearm, Wrist, & Hand'],
    ['Mental/Stress Chapter', 'Mental Illness & Stress'],
    ['Pain Chapter', 'Pain'],
    ['Knee and Shoulder Chapters', null],
  ])('ODG has the chapter that letters print as %s: %s', (section, title) => {
    const odg = { source: 'ODG', printedGuideline: 'ODG', printedSections: [section] } as const;
    expect(resolveAlone(odg).sections).toEqual([title]);
  });

  it.each([
    ['Chapter 9 Shoulder Complaints', 'Shoulder Complaints'],
    ['Chapter 9 - Shoulder Complaints', 'Shoulder Complaints'],
    [
      'Chapter 5, Cornerstones of Disability Prevention and Management',
      'Cornerstones of Disability Prevention and Management',
    ],
    ['Ch. 13', 'Knee Complaints'],
    ['Ch. 13 Knee Complaints (2004)', 'Knee Complaints'],
  ])('ACOEM of 2004 has the chapter that letters print as %s: %s', (section, title) => {
    const acoem = {
      source: 'ACOEM',
      printedGuideline: 'ACOEM Guidelines',
      printedSections: [section],
    } as const;
    expect(resolveAlone(acoem)).toMatchObject({ edition: '2nd ed.', sections: [title] });
  });

  it('ACOEM has no one chapter where two are named at once', () => {
    const acoem = {
      source: 'ACOEM',
      printedGuideline: 'ACOEM',
      printedSections: ['Chapters 9 and 13'],
    } as const;
    expect(resolveAlone(acoem).sections).toEqual([null]);
  });

  it('ACOEM is told by its edition, or by the chapter that only one edition has', () => {
    const third = resolveAlone({
      source: 'ACOEM',
      printedGuideline: 'ACOEM Guidelines',
      printedEdition: '3rd ed.',
      printedSections: ['Low Back Disorders'],
      pages: [607],
    });
    expect(third).toMatchObject({
      edition: '3rd ed.',
      sections: ['Low Back Disorders'],
      links: [],
      pages: [607],
    });
    const second = resolveAlone({
      source: 'ACOEM',
      printedGuideline: 'ACOEM Guidelines',
      printedSections: ['Chapter 7'],
      pages: [137],
    });
    expect(second).toMatchObject({
      edition: '2nd ed.',
      sections: ['Independent Medical Examinations and Consultations'],
    });
    const byYear = resolveAlone({ source: 'ACOEM', printedGuideline: 'ACOEM', printedEdition: '2004' });
    expect(byYear.edition).toBe('2nd ed.');
    const open = resolveAlone({ source: 'ACOEM', printedGuideline: 'ACOEM' });
    expect(open).toMatchObject({
      guideline: 'ACOEM Occupational Medicine Practice Guidelines',
      edition: null,
    });
  });
});
