import type { Span } from '../api/contract.ts';
import { skipSpaceBack } from '../text/fold.ts';

// Lines that belong to a web page, a cover or the letter's close, and no longer to the last rationale:
// "Sincerely," · "cc: …" · "Effect of the Decision:" · "Disclaimer: MAXIMUS is providing …"
const AFTER_LETTER =
  /\n[^\S\n]*(?:sincerely,?|cc:|effect of (?:the|this) (?:decision|determination)\b|disclaimer:|back to (?:top|search|results)|conditions of use|privacy policy|copyright ©|©\s?\d{4}|page \d+ of \d+)[^\n]*/i;

/** Where the last rationale of a share of clean text ends: before the letter's close, white space apart. */
export function letterEnd(text: string, [from, end]: Span): number {
  const after = AFTER_LETTER.exec(text.slice(from, end));
  return skipSpaceBack(text, after === null ? end : from + after.index, from);
}
