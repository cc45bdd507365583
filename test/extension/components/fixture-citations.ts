import type { Basis, Citation } from '../../../shared/api/contract.ts';
import { place } from './letter.ts';

const ACOEM_NOTE = 'ACOEM text is licensed; there is no public page to open.';

function cited(text: string, nth: number, part: Partial<Citation>): Citation {
  return {
    source: 'MTUS',
    guideline: null,
    printedGuideline: null,
    edition: null,
    editionReason: null,
    sections: [],
    printedSections: [],
    pages: [],
    parts: [],
    text,
    span: place(text, nth),
    links: [],
    note: null,
    ...part,
  };
}

function special(guideline: string, text: string, nth: number, pages: number[]): Citation {
  return cited(text, nth, {
    guideline,
    printedGuideline: guideline,
    edition: '2004',
    editionReason: 'The letter names the year 2004.',
    sections: ['Special studies and diagnostic and treatment considerations'],
    printedSections: ['Special Studies'],
    pages,
    parts: [
      {
        printed: 'Special Studies',
        section: 'Special studies and diagnostic and treatment considerations',
        pages,
      },
    ],
    note: ACOEM_NOTE,
  });
}

const NECK = 'MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies';
const FOREARM = 'MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies';
const PAIN =
  'MTUS Chronic Pain Medical Treatment Guidelines 2009, Muscle Relaxants, Sleep Hygiene, pages 64-65';

export function neck(nth: number, pages: number[] = []): Basis {
  return {
    basis: 'mtus',
    text: NECK,
    citations: [special('Neck and Upper Back Complaints', NECK, nth, pages)],
  };
}

export const forearm: Basis = {
  basis: 'mtus',
  text: FOREARM,
  citations: [special('Forearm, Wrist, and Hand Complaints', FOREARM, 0, [])],
};

export const none: Basis = {
  basis: 'none',
  text: 'The Claims Administrator did not cite any guideline.',
  citations: [],
};

const PDF = 'https://www.example.org/mtus/chronic-pain-2009.pdf';

/** Two pages that fold into one run, a section nobody knows, and a superseded edition. */
export const chronicPain: Basis = {
  basis: 'mtus',
  text: PAIN,
  citations: [
    cited(PAIN, 0, {
      guideline: 'Chronic Pain Medical Treatment Guidelines',
      printedGuideline: 'Chronic Pain Medical Treatment Guidelines',
      edition: '2009',
      editionReason: 'The letter names the year 2009.',
      sections: ['Muscle relaxants (for pain)', null],
      printedSections: ['Muscle Relaxants', 'Sleep Hygiene'],
      pages: [64, 65],
      parts: [
        { printed: 'Muscle Relaxants', section: 'Muscle relaxants (for pain)', pages: [64, 65] },
        { printed: 'Sleep Hygiene', section: null, pages: [] },
      ],
      links: [64, 65].map((page) => ({
        label: `p. ${page}`,
        url: `${PDF}#page=${page}`,
        page,
        kind: 'page' as const,
        access: 'public' as const,
      })),
      note: 'Replaced by the 2016 edition for requests from July 29, 2016.',
    }),
  ],
};
