/** Builds invented letters in the layout of 2015, so that each test shows the words it is about. */
export interface LetterParts {
  readonly caseNumber?: string | null;
  readonly decided?: string;
  readonly utilizationReview?: string;
  readonly specialties?: string;
  readonly summary?: string;
  readonly items?: readonly ItemParts[];
}

export interface ItemParts {
  readonly request: string;
  readonly outcome?: 'Upheld' | 'Overturned';
  readonly administrator?: string;
  readonly reviewer?: string;
  readonly rationale?: string;
}

export const BACLOFEN: ItemParts = { request: 'Baclofen 10mg #30' };

export function letter(parts: LetterParts = {}): string {
  const {
    caseNumber = 'CM15-0999001',
    decided = '03/30/2015',
    utilizationReview = '02/03/2015',
    specialties = 'Pain Management',
    summary = 'The patient works in a nursery and hurt her back while lifting a tray of seedlings.',
    items = [BACLOFEN],
  } = parts;
  const header =
    caseNumber === null
      ? []
      : [
          `Case Number: ${caseNumber}`,
          'Date Assigned: 02/17/2015',
          'Date of Injury: 05/22/2013',
          `Decision Date: ${decided}`,
          `UR Denial Date: ${utilizationReview}`,
          'Priority: Standard',
          'Application Received: 02/09/2015',
          '',
        ];
  return [
    ...header,
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'MAXIMUS Federal Services sent the complete case file to an expert reviewer. The expert reviewer was chosen for clinical experience and has the following credentials:',
    'State(s) of Licensure: California',
    `Certification(s)/Specialty: ${specialties}`,
    '',
    'CLINICAL CASE SUMMARY',
    summary,
    '',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    '',
    ...items.flatMap(itemLines),
  ].join('\n');
}

function itemLines(item: ItemParts): string[] {
  const isUpheld = (item.outcome ?? 'Upheld') === 'Upheld';
  return [
    `${item.request}: ${item.outcome ?? 'Upheld'}`,
    '',
    `Claims Administrator guideline: ${item.administrator ?? 'The Claims Administrator did not cite any medical evidence for its decision.'}`,
    '',
    `MAXIMUS guideline: ${item.reviewer ?? 'Decision based on MTUS Chronic Pain Treatment Guidelines Baclofen Page(s): 64.'}`,
    '',
    `Decision rationale: ${item.rationale ?? 'No spasm was found on the last two visits.'} Therefore, the request is ${isUpheld ? 'not ' : ''}medically necessary.`,
    '',
  ];
}
