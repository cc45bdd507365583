/** General approaches, 8 CCR 9792.22: four chapters of the 2004 book as one guideline, then ACOEM guidelines by year. */
import { adopted, family, topics } from './define.ts';
import type { Guideline } from './schema.ts';

const CHAPTERS_2004 = `
- s Prevention | Chapter 1 Prevention
- s General Approach to Initial Assessment and Documentation | Chapter 2 General Approach to Initial Assessment and Documentation
44-52 m Initial Approaches to Treatment | Chapter 3 Initial Approaches to Treatment
77-95 m Cornerstones of Disability Prevention and Management | Chapter 5 Cornerstones of Disability Prevention and Management
`;

const chapters = topics(CHAPTERS_2004);

export const GENERAL_APPROACHES: Guideline[] = [
  ...family('general-approaches', {}, [
    {
      id: 'general-approaches-2004',
      title: 'General Approaches',
      officialTitle:
        'General Approaches (ACOEM Practice Guidelines, 2nd Edition (2004), Chapters 1, 2, 3 and 5)',
      edition: '2004',
      regulation: '8 CCR 9792.22',
      // "Chapter 3 Initial Approaches to Treatment" and "Chapter 3"
      variants: chapters.flatMap(({ aliases: [name = ''] }) => [name, name.slice(0, 9)]),
      inForce: { from: '2007-06-15', to: '2017-11-30' },
      licence: 'ACOEM, copyrighted; not public.',
      confidence: 'seen',
      note: 'These ACOEM chapters are copyrighted and have no public page, so there is no link.',
      topicsComplete: true,
      topics: chapters,
    },
  ]),
  ...family('prevention', {}, [
    adopted('prevention-2011', 'Prevention', '2011', '2017-12-01'),
    adopted('prevention-2018', 'Prevention', '2018'),
  ]),
  ...family('initial-assessment', {}, [
    adopted(
      'initial-assessment-2016',
      'General Approach to Initial Assessment and Documentation',
      '2016',
      '2017-12-01',
    ),
    adopted('initial-assessment-2018', 'General Approach to Initial Assessment and Documentation', '2018'),
  ]),
  ...family('initial-approaches', {}, [
    adopted('initial-approaches-2017', 'Initial Approaches to Treatment', '2017', '2017-12-01'),
    adopted('initial-approaches-2022', 'Initial Approaches to Treatment', '2022'),
  ]),
  ...family('cornerstones', {}, [
    adopted(
      'cornerstones-2011',
      'Cornerstones of Disability Prevention and Management',
      '2011',
      '2017-12-01',
    ),
    adopted('cornerstones-2018', 'Cornerstones of Disability Prevention and Management', '2018'),
  ]),
];
