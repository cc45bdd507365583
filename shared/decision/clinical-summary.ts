import type { Passage, Span } from '../api/contract.ts';
import type { CleanText } from '../text/clean.ts';
import { quote } from './quote.ts';
import { type ReadWarning, warn } from './warn.ts';

// "The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:"
const OPENING =
  /^[\s:]*(?:(?:the\s+)?(?:expert|physician)\s+reviewer\s+developed\s+the\s+following\s+(?:clinical\s+)?case\s+summary|based\s+on\s+a\s+review)[^:.]{0,160}[:.]/i;

/** The clinical case summary without the sentence that opens it in every letter. */
export function readClinicalSummary(
  clean: CleanText,
  span: Span | null,
  warnings: ReadWarning[],
): Passage | null {
  if (span === null) return null;
  const text = clean.text.slice(span[0], Math.min(span[1], span[0] + 600));
  const opening = OPENING.exec(text)?.[0].length ?? /^[\s:]*/.exec(text)?.[0].length ?? 0;
  const passage = quote(clean, [span[0] + opening, span[1]]);
  if (passage.text !== '') return passage;
  warn(warnings, 'summary-not-read', {
    field: 'clinicalSummary',
  });
  return null;
}
