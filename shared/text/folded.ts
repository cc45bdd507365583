import type { Span } from '../api/contract.ts';
import type { CleanText } from './clean.ts';
import { foldRuns, trimSpan } from './fold.ts';

/** A passage with its white space folded, and the way back from its offsets to the clean text. */
export interface Folded {
  /** For patterns (ASCII signs). */
  readonly text: string;
  /** For values: as long as `text`, unit for unit. */
  readonly print: string;
  /** A span of the folded passage as a span of the clean text. */
  back(span: Span): Span;
}

/** Folds the white space of a span of the clean text; none is left at its ends. */
export function foldPassage(clean: CleanText, span: Span): Folded {
  const [base, end] = trimSpan(clean.text, span);
  const trimmed = clean.text.slice(base, end);
  const at: number[] = [];
  const shift: number[] = [];
  let lost = 0;
  const runs: [at: number, length: number][] = [];
  const text = foldRuns(trimmed, runs);
  for (const [offset, length] of runs) {
    lost += length - 1;
    at.push(offset + length - lost);
    shift.push(lost);
  }
  // Held against each other passage by passage: the whole letter's texts may differ only at their ends.
  const printed = clean.print.slice(base, end);
  const print = printed === trimmed ? text : foldRuns(printed);
  const lead0 = (offset: number): number => {
    // How many folds lie at or before the offset, by halves: a long passage is asked for many spans.
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return base + offset + (shift[low - 1] ?? 0);
  };
  return {
    text,
    print,
    back: ([from, to]) => {
      const first = lead0(from);
      return [first, to > from ? lead0(to - 1) + 1 : first];
    },
  };
}
