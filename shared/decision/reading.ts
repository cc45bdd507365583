import type { BasisKind, Conclusion, HeaderDates, Layout, Outcome, Passage, Span } from '../api/contract.ts';
import type { PrintedCitation } from '../guidelines/printed-citation.ts';
import type { ReadWarning } from './warn.ts';

/**
 * What was read from one decision: the letter's own words and nothing else. guidelines/ and insight/ turn
 * it into a Summary of the contract. All spans are UTF-16 offsets into the text that was sent.
 */
export interface Reading {
  readonly layout: Layout;
  /** Where this decision stands in the text: [start, end). */
  readonly span: Span;
  readonly caseNumber: string | null;
  readonly dates: HeaderDates;
  readonly priority: 'standard' | 'expedited' | null;
  readonly reviewer: { readonly licensure: string[] | null; readonly specialties: string[] | null };
  readonly clinicalSummary: Passage | null;
  readonly items: readonly ReadItem[];
  readonly warnings: readonly ReadWarning[];
  readonly spans: Readonly<Record<string, Span>>;
}

export interface ReadItem {
  readonly number: number;
  readonly printed: string;
  readonly request: string | null;
  readonly original: string | null;
  readonly authorized: string | null;
  readonly outcome: Outcome;
  readonly administrator: ReadBasis | null;
  readonly reviewer: ReadBasis | null;
  readonly rationale: ReadRationale | null;
  readonly spans: Readonly<Record<string, Span>>;
}

export interface ReadBasis {
  readonly basis: BasisKind;
  readonly text: string | null;
  readonly citations: readonly PrintedCitation[];
}

export interface ReadRationale {
  readonly text: string;
  readonly span: Span;
  readonly conclusion: Conclusion | null;
  readonly citations: readonly PrintedCitation[];
}
