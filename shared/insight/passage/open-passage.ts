import type { Passage, Span } from '../../api/contract.ts';
import { cleanText } from '../../text/clean.ts';
import { foldPassage } from '../../text/folded.ts';

/** A passage of the letter, folded for reading, that can tell where each of its words stands in the text that was sent. */
export interface OpenPassage {
  /** Folded, typographic signs as ASCII: for patterns. */
  readonly text: string;
  /** As the letter prints it, unit for unit as long as `text`: for quoting. */
  readonly print: string;
  /** A span of `text` as a span of the text that was sent (UTF-16 offsets, half-open). */
  locate(span: Span): Span;
}

/**
 * Opens a span of the text that was sent.
 * @param text the text that was sent, whole.
 */
export function openPassage(text: string, [start, end]: Span): OpenPassage {
  const clean = cleanText(text.slice(start, end));
  const folded = foldPassage(clean, [0, clean.text.length]);
  return {
    text: folded.text,
    print: folded.print,
    locate: (span) => {
      const [from, to] = clean.source(folded.back(span));
      return [start + from, start + to];
    },
  };
}

/** A span of an open passage as a Passage of the contract. */
export function quote(passage: OpenPassage, span: Span): Passage {
  return { text: passage.print.slice(...span), span: passage.locate(span) };
}
