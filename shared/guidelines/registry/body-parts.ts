/**
 * Clinical topics of the MTUS by body part, 8 CCR 9792.23.1-.9: chapters 8 to 16 of the ACOEM Practice
 * Guidelines, 2nd edition (2004), in force from June 15, 2007 to November 30, 2017; then ACOEM guidelines by
 * year. Pages are those of the book. Its text is copyrighted, so there is nothing to link to.
 */
import { adopted, family, type GuidelineRow, topics } from './define.ts';
import type { Guideline, Topic } from './schema.ts';

const BOOK = { from: '2007-06-15', to: '2017-11-30' };
const NO_PAGE = 'This ACOEM chapter is copyrighted and has no public page, so there is no link.';
const BOOK_LICENCE = 'ACOEM, copyrighted; not public.';

/** Headings that the chapters share. "s": printed in letters of 2016-17; their pages differ by chapter and are not known. */
const CHAPTER_SECTIONS = `
- m Activity
- s Activity Modification | Activity Alteration
- s Diagnostic Criteria
- s Follow-up Visits | Follow-up
- s General Approach | General Approach and Basic Principles
- m Initial Assessment
- s Initial Care
- m Medical History
- m Physical Examination
- s Physical Methods
- s Recommendations
- s Special Studies | Special Studies and Diagnostic and Treatment Considerations
- s Summary | Summary of Recommendations and Evidence | Summary of Recommendations
- s Surgical Considerations
- s Work-Relatedness
`;

const chapterSections = topics(CHAPTER_SECTIONS);

const ELBOW_2007 = `
- m Biceps Tendinosis
- m Elbow Dislocation
- m Lateral Epicondylalgia
- m Medial Epicondylalgia
- m Olecranon Bursitis
- m Pronator Syndrome
- m Radial Nerve Entrapment
- s Radial Head Fracture
- m Ulnar Nerve Entrapment
`;

const STRESS = `
- m Stress Management
- m Treatment
`;

interface Chapter {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Last part of 8 CCR 9792.23. */
  readonly rule: number;
  readonly pages: Guideline['pages'];
  /** Further titles that letters print. */
  readonly names?: readonly string[];
  readonly more?: Partial<Guideline>;
}

function chapter({ id, number, title, rule, pages, names = [], more = {} }: Chapter): GuidelineRow {
  const officialTitle = `${title} (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter ${number})`;
  return {
    id: `${id}-2004`,
    title,
    edition: '2004',
    officialTitle,
    regulation: `8 CCR 9792.23.${rule}`,
    variants: [officialTitle, `Chapter ${number}`, `Chapter ${number} ${title}`, ...names],
    inForce: BOOK,
    pages,
    licence: BOOK_LICENCE,
    confidence: 'seen',
    note: NO_PAGE,
    topicsComplete: true,
    topics: chapterSections,
    ...more,
  };
}

function pagesOf(first: number, last: number, confidence: 'seen' | 'medium'): Guideline['pages'] {
  return { first, last, confidence };
}

function withSections(table: string): Topic[] {
  return [...chapterSections, ...topics(table)];
}

const NECK = chapter({
  id: 'neck',
  number: 8,
  title: 'Neck and Upper Back Complaints',
  rule: 1,
  pages: pagesOf(165, 194, 'medium'),
});
const SHOULDER = chapter({
  id: 'shoulder',
  number: 9,
  title: 'Shoulder Complaints',
  rule: 2,
  pages: pagesOf(195, 225, 'medium'),
});
const ELBOW = chapter({
  id: 'elbow',
  number: 10,
  title: 'Elbow Complaints',
  rule: 3,
  pages: pagesOf(227, 251, 'medium'),
  more: { inForce: { from: BOOK.from, to: '2009-07-17' } },
});
const ELBOW_REVISED: GuidelineRow = {
  ...ELBOW,
  id: 'elbow-2007',
  officialTitle: 'Elbow Disorders Chapter (ACOEM Practice Guidelines, 2nd Edition, Revised 2007)',
  edition: '2007',
  // Letters print the chapter's number with either title; only the request's date tells the revision then.
  variants: [
    'Elbow Disorders (Revised 2007)',
    'Chapter 10',
    'Chapter 10 Elbow Complaints',
    'Chapter 10 Elbow Disorders',
  ],
  inForce: { from: '2009-07-18', to: BOOK.to },
  pages: pagesOf(1, 67, 'seen'),
  topics: withSections(ELBOW_2007),
};
const HAND = chapter({
  id: 'hand',
  number: 11,
  title: 'Forearm, Wrist, and Hand Complaints',
  rule: 4,
  pages: pagesOf(253, 286, 'medium'),
  names: ['Forearm, Wrist, Hand Complaints', 'Hand, Wrist, and Forearm Complaints'],
});
const LOW_BACK = chapter({
  id: 'low-back',
  number: 12,
  title: 'Low Back Complaints',
  rule: 5,
  pages: pagesOf(286, 326, 'seen'),
});
const KNEE = chapter({
  id: 'knee',
  number: 13,
  title: 'Knee Complaints',
  rule: 6,
  pages: pagesOf(329, 360, 'medium'),
});
const ANKLE = chapter({
  id: 'ankle',
  number: 14,
  title: 'Ankle and Foot Complaints',
  rule: 7,
  pages: pagesOf(361, 386, 'medium'),
});
const STRESS_RELATED = chapter({
  id: 'stress',
  number: 15,
  title: 'Stress-Related Conditions',
  rule: 8,
  pages: pagesOf(383, 410, 'medium'),
  more: { inForce: { from: BOOK.from, to: null }, topics: withSections(STRESS) },
});
const EYE = chapter({
  id: 'eye',
  number: 16,
  title: 'Eye',
  rule: 9,
  pages: pagesOf(415, 455, 'medium'),
  names: ['Eye Complaints', 'Eye Chapter'],
  more: { commonNames: ['Eye'] },
});

const DECEMBER_2017 = '2017-12-01';

export const BODY_PARTS: Guideline[] = [
  ...family('neck', {}, [
    NECK,
    adopted('neck-2016', 'Cervical and Thoracic Spine Disorders', '2016', DECEMBER_2017),
    adopted('neck-2018', 'Cervical and Thoracic Spine Disorders', '2018'),
    adopted('neck-2019', 'Cervical and Thoracic Spine Disorders', '2019'),
  ]),
  ...family('shoulder', {}, [
    SHOULDER,
    adopted('shoulder-2016', 'Shoulder Disorders', '2016', DECEMBER_2017),
  ]),
  ...family('elbow', {}, [
    ELBOW,
    ELBOW_REVISED,
    adopted('elbow-2013', 'Elbow Disorders', '2013', DECEMBER_2017),
    adopted('elbow-2018', 'Elbow Disorders', '2018'),
    adopted('elbow-2019', 'Elbow Disorders', '2019'),
  ]),
  ...family('hand', {}, [
    HAND,
    adopted('hand-2016', 'Hand, Wrist, and Forearm Disorders', '2016', DECEMBER_2017),
    adopted('hand-2019', 'Hand, Wrist, and Forearm Disorders', '2019'),
  ]),
  ...family('low-back', {}, [
    LOW_BACK,
    adopted('low-back-2016', 'Low Back Disorders', '2016', DECEMBER_2017),
    adopted('low-back-2019', 'Low Back Disorders', '2019'),
    adopted('low-back-2020', 'Low Back Disorders', '2020', '2021-11-23'),
  ]),
  ...family('knee', {}, [
    KNEE,
    adopted('knee-2015', 'Knee Disorders', '2015', DECEMBER_2017),
    adopted('knee-2019', 'Knee Disorders', '2019'),
    adopted('knee-2020', 'Knee Disorders', '2020'),
  ]),
  ...family('ankle', {}, [
    ANKLE,
    adopted('ankle-2015', 'Ankle and Foot Disorders', '2015', DECEMBER_2017),
    adopted('ankle-2018', 'Ankle and Foot Disorders', '2018'),
    adopted('ankle-2019', 'Ankle and Foot Disorders', '2019'),
  ]),
  ...family('stress', {}, [STRESS_RELATED]),
  ...family('eye', {}, [EYE, adopted('eye-2017', 'Eye Disorders', '2017', DECEMBER_2017)]),
  ...family('hip', { variants: ['Hip and Groin'] }, [
    adopted('hip-2011', 'Hip and Groin Disorders', '2011', DECEMBER_2017),
    adopted('hip-2019', 'Hip and Groin Disorders', '2019'),
  ]),
];
