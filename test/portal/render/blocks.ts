import type { SampleLetter } from '../letters/letter.ts';

/**
 * A letter as a list of blocks, the one source of its HTML, PDF and text forms. Bold runs are marked because
 * real letters set the item and the labels in bold and the outcome and the prose not.
 */
export type Block =
  | { readonly kind: 'header'; readonly cells: readonly HeaderRow[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly bold: string; readonly text: string; readonly newLine: boolean };

/** Label and value of the left column, then of the right; the right may be empty. */
export type HeaderRow = readonly [string, string, string, string];

const HOW_MADE =
  'MAXIMUS Federal Services gave the whole case file to one expert reviewer, who has no tie to the employer, the employee, the providers or the claims administrator, sees patients in active practice and was chosen for training and experience with the conditions and services in dispute.';

function paragraph(text: string, bold = '', newLine = false): Block {
  return { kind: 'paragraph', bold, text, newLine };
}

export function letterBlocks(letter: SampleLetter): Block[] {
  return [
    ...headerBlocks(letter),
    { kind: 'heading', text: 'HOW THE IMR FINAL DETERMINATION WAS MADE' },
    ...reviewerBlocks(letter),
    { kind: 'heading', text: 'CLINICAL CASE SUMMARY' },
    paragraph(
      'The expert reviewer developed the following clinical case summary based on a review of the case file:',
    ),
    ...letter.summary.map((text) => paragraph(text)),
    { kind: 'heading', text: 'IMR ISSUES, DECISIONS AND RATIONALES' },
    paragraph(
      'The Final Determination was based on decisions for the disputed items/services set forth below:',
    ),
    ...letter.items.flatMap((item) => [
      paragraph(item.outcome, `${item.printed}:`, item.outcomeOnNextLine ?? false),
      paragraph(item.administrator, 'Claims Administrator guideline:'),
      paragraph(item.reviewer, 'MAXIMUS guideline:'),
      ...item.rationale.map((text, index) => paragraph(text, index === 0 ? 'Decision rationale:' : '')),
    ]),
  ];
}

function headerBlocks({ header }: SampleLetter): Block[] {
  if (header === null) return [];
  return [
    {
      kind: 'header',
      cells: [
        ['Case Number:', header.caseNumber, '', ''],
        ['Date Assigned:', header.assigned, 'Date of Injury:', header.injury],
        ['Decision Date:', header.decision, 'UR Denial Date:', header.denial],
        ['Priority:', header.priority, 'Application Received:', header.received],
      ],
    },
  ];
}

function reviewerBlocks({ reviewer }: SampleLetter): Block[] {
  if ('prose' in reviewer) return [paragraph(`${HOW_MADE} ${reviewer.prose}`)];
  return [
    paragraph(HOW_MADE),
    paragraph('The Expert Reviewer has the following credentials:'),
    paragraph(`State(s) of Licensure: ${reviewer.licensure.join(', ')}`),
    paragraph(`Certification(s)/Specialty: ${reviewer.specialties.join(', ')}`),
  ];
}
