/**
 * One sample letter as source data. Every person, case and rationale here is invented; only the labels are
 * those that real letters print, because they are what a reader must recognise.
 */
export interface SampleLetter {
  readonly slug: string;
  /** What this letter is good for in a test, in one line. */
  readonly about: string;
  /** Null for a letter that starts without its header table. */
  readonly header: SampleHeader | null;
  readonly reviewer: SampleReviewer;
  readonly summary: readonly string[];
  readonly items: readonly SampleItem[];
  /** How the sample portal's result list shows the case. */
  readonly listing: { readonly category: string; readonly subcategory: string };
}

/** Dates as letters print them: MM/DD/YYYY. */
export interface SampleHeader {
  readonly caseNumber: string;
  readonly assigned: string;
  readonly injury: string;
  readonly decision: string;
  readonly denial: string;
  readonly priority: 'Standard' | 'Expedited';
  readonly received: string;
}

/** Letters since 2015 list the credentials; the one of 2014 tells them in prose. */
export type SampleReviewer =
  | { readonly licensure: readonly string[]; readonly specialties: readonly string[] }
  | { readonly prose: string };

export interface SampleItem {
  /** As printed up to the colon of the outcome. */
  readonly printed: string;
  readonly outcome: 'Upheld' | 'Overturned';
  /** The outcome word stands alone on the next line. */
  readonly outcomeOnNextLine?: boolean;
  readonly administrator: string;
  readonly reviewer: string;
  readonly rationale: readonly string[];
}

/** The words the state's result list uses for a whole case. */
export function caseOutcome(letter: SampleLetter): 'Uphold' | 'Overturn' | 'Partially Overturn' {
  const overturned = letter.items.filter((item) => item.outcome === 'Overturned').length;
  if (overturned === 0) return 'Uphold';
  return overturned === letter.items.length ? 'Overturn' : 'Partially Overturn';
}

export const NO_EVIDENCE = {
  administrator: 'The Claims Administrator did not cite any medical evidence for its decision.',
  reviewer: 'The Expert Reviewer did not cite any medical evidence for its decision.',
} as const;

const OUTSIDE = 'based their decision on recommendation(s) outside of the MTUS Guidelines.';

/** The guideline line of a side that went outside the MTUS. */
export function outsideMtus(side: 'Claims Administrator' | 'Expert Reviewer', citation: string): string {
  return `The ${side} ${OUTSIDE} Decision based on Non-MTUS Citation ${citation}`;
}

/** The item of a request that utilization review allowed in part (first template of the real letters). */
export function remainingPortion(original: string, authorized: string, remaining: string): string {
  return `${original} was the original request. ${authorized} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${remaining} is`;
}

/** The same where the whole original request stays in dispute (second template). */
export function wholeRequest(original: string, authorized: string): string {
  return `${original} was the original request. The Claims Administrator authorized ${authorized}, leaving the original request IMR eligible. The original request, ${original} is`;
}
