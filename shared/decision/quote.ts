import type { Passage, Span } from '../api/contract.ts';
import type { CleanText } from '../text/clean.ts';
import { foldSpace, trimSpan } from '../text/fold.ts';

/** A span of the clean text as the letter prints it, white space folded, with its span in the text sent. */
export function quote(clean: CleanText, span: Span): Passage {
  const trimmed = trimSpan(clean.text, span);
  return { text: foldSpace(clean.print.slice(trimmed[0], trimmed[1])), span: clean.source(trimmed) };
}
