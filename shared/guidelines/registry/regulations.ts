/** Law that letters cite by section. {underscored} is the section with underscores for dots: 9792_24_1. */
import { family } from './define.ts';
import type { Guideline } from './schema.ts';

export const REGULATIONS: Guideline[] = [
  ...family('ccr-8', { source: 'CCR' }, [
    {
      id: 'ccr-8',
      title: '8 CCR',
      officialTitle: 'California Code of Regulations, title 8',
      urls: { document: 'https://www.dir.ca.gov/t8/{underscored}.html', page: null, search: null },
      urlConfidence: 'seen',
      access: 'public',
      confidence: 'seen',
    },
  ]),
  ...family('labor-code', { source: 'LC' }, [
    {
      id: 'labor-code',
      title: 'Labor Code',
      officialTitle: 'California Labor Code',
      urls: {
        document:
          'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum={section}.',
        page: null,
        search: null,
      },
      urlConfidence: 'medium',
      access: 'public',
    },
  ]),
];
