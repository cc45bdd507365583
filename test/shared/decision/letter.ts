/** Builds invented decisions in the layout of 2014 to 2017, so that a test shows only the words it is about. */
export interface Parts {
  readonly header?: string;
  readonly reviewer?: string;
  readonly summary?: string;
  readonly items?: readonly string[];
}

export const HEADER = `Case Number: CM16-0999001
Date Assigned: 12/13/2016 Date of Injury: 10/12/2016
Decision Date: 01/11/2017 UR Denial Date: 11/08/2016
Priority: Standard Application Received: 12/07/2016`;

export const CREDENTIALS = `The Expert Reviewer has the following credentials:
State(s) of Licensure: Texas, California
Certification(s)/Specialty: Family Practice`;

export function item(name: string, parts: Partial<Record<'theirs' | 'ours' | 'why', string>> = {}): string {
  const theirs = parts.theirs ?? 'Decision based on MTUS Knee Complaints 2004.';
  const ours = parts.ours ?? 'Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.';
  const why = parts.why ?? 'The knee was stable. Therefore, the request is not medically necessary.';
  return `${name}

Claims Administrator guideline: ${theirs}

MAXIMUS guideline: ${ours}

Decision rationale: ${why}`;
}

export function letter(parts: Parts = {}): string {
  return `${parts.header ?? HEADER}

HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to an expert reviewer.

${parts.reviewer ?? CREDENTIALS}

CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the
case file, including all medical records:

${parts.summary ?? 'A baker twisted the right knee on 10/12/2016.'}

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

${(parts.items ?? [item('Knee brace: Upheld')]).join('\n\n')}
`;
}
