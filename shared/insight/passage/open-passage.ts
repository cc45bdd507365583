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
  /** The offset in `text` of an offset in the text that was sent; null where it lies outside the passage. */
  offsetOf(source: number): number | null;
}

/**
 * Opens a span of the text that was sent.
 * @param text the text that was sent, whole.
 */
export function openPassage(text: string, [start, end]: Span): OpenPassage {
  const clean = cleanText(text.slice(start, end));
  const folded = foldPassage(clean, [0, clean.text.length]);
  const locate = (span: Span): Span => {
    const [from, to] = clean.source(folded.back(span));
    return [start + from, start + to];
  };
  return {
    text: folded.text,
    print: folded.print,
    locate,
    offsetOf: (source) => {
      if (source < start || source >= end) return null;
      // Offsets only grow from text to source, so the way back is a search by halves.
      let low = 0;
      let high = folded.text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (locate([middle, middle + 1])[0] < source) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** A span of an open passage as a Passage of the contract. */
export function quote(passage: OpenPassage, span: Span): Passage {
  return { text: passage.print.slice(...span), span: passage.locate(span) };
}
