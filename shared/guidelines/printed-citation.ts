import type { CitationSource, Span } from '../api/contract.ts';

/**
 * A citation as the letter prints it, before the registry was asked: what decision/ and citations/ find,
 * and what resolve turns into a Citation of the contract. Spans are UTF-16 offsets into the text sent.
 */
export interface PrintedCitation {
  readonly source: CitationSource;
  /** The guideline's name as printed, white space folded: "Low Back Complaints", "Chronic Pain Treatment Guidelines". */
  readonly printedGuideline: string | null;
  /** The year or edition words as printed ("2016", "3rd ed."); null where the letter prints none. */
  readonly printedEdition: string | null;
  /** In the order cited, white space folded. */
  readonly printedSections: readonly string[];
  /** Ranges expanded, in the order cited, no repeats. */
  readonly pages: readonly number[];
  /** Which pages go with which printed section, in order. */
  readonly parts: readonly { readonly printed: string | null; readonly pages: readonly number[] }[];
  /** The whole citation as printed, white space folded. */
  readonly text: string;
  readonly span: Span;
}
