import type { Span } from '../api/contract.ts';
import { plainRun } from './characters.ts';
import { EXOTIC_BREAK, EXOTIC_SPACE, MARK, mayHoldMarks, readMark } from './markup.ts';
import { blankPageFurniture } from './page-furniture.ts';

const BEYOND_ASCII = /[^\n\r\t\f\x20-\x7e]+/g;

/**
 * A text made ready for reading. `text` is for finding things, `print` for quoting them: both have the same
 * length, and `source` leads from their offsets to those of the text that was sent.
 */
export interface CleanText {
  /** Marks gone, typographic signs as ASCII: for patterns. */
  readonly text: string;
  /** Marks gone, every sign as the letter prints it: for values. */
  readonly print: string;
  /** The text that was sent, its page furniture blanked: unit for unit as long. */
  readonly sent: string;
  /** Offsets in `text` where bold print begins, ascending. */
  readonly boldStarts: readonly number[];
  /** A span of `text` as a span of the text that was sent (UTF-16 offsets, half-open). */
  source(span: Span): Span;
}

/** Where cleaning shifted the offsets: from `at` on, the source stands `shift` units further right. */
interface Shift {
  readonly at: number;
  readonly shift: number;
}

/** A run of units beyond ASCII with every space and line break as the usual one. */
function printedRun(run: string): string {
  return run.replace(EXOTIC_SPACE, ' ').replace(EXOTIC_BREAK, '\n');
}

const identity = (span: Span): Span => span;

/** Cleans a letter: what its pages print around it, then its marks. */
export function cleanText(given: string): CleanText {
  return cleanMarks(blankPageFurniture(given));
}

/** Cleans a text of its marks alone; one without marks and beyond ASCII signs is handed back as it is. */
export function cleanMarks(sent: string): CleanText {
  if (!mayHoldMarks(sent)) return { text: sent, print: sent, sent, boldStarts: [], source: identity };
  const pieces: string[] = [];
  const shifts: Shift[] = [{ at: 0, shift: 0 }];
  const boldStarts: number[] = [];
  let copied = 0;
  let shift = 0;
  let boldMarks = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(sent); match !== null; match = MARK.exec(sent)) {
    const at = match.index;
    const mark = readMark(sent, at, match[0]);
    if (mark.kind === 'kept') continue;
    pieces.push(sent.slice(copied, at), mark.replacement);
    copied = at + match[0].length;
    if (mark.kind === 'bold') {
      boldMarks += 1;
      if (match[0][0] === '<' || boldMarks % 2 === 1) boldStarts.push(at - shift);
    }
    const grown = match[0].length - mark.replacement.length;
    if (grown === 0) continue;
    // The later letters of a ligature all stand on its one unit.
    for (let inner = 1; inner < mark.replacement.length; inner += 1) {
      shifts.push({ at: at - shift + inner, shift: shift - inner });
    }
    shift += grown;
    shifts.push({ at: copied - shift, shift });
  }
  pieces.push(sent.slice(copied));
  const joined = pieces.length === 1 ? sent : pieces.join('');
  const print = joined.replace(BEYOND_ASCII, printedRun);
  const text = print.replace(BEYOND_ASCII, plainRun);
  return {
    text,
    print,
    sent,
    boldStarts,
    source: shifts.length === 1 ? identity : sourceOf(shifts, sent.length),
  };
}

function sourceOf(shifts: readonly Shift[], length: number): (span: Span) => Span {
  const lead = (offset: number): number => {
    let low = 0;
    let high = shifts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((shifts[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.min(length, offset + (shifts[low]?.shift ?? 0));
  };
  // The end is led by the last unit inside, so that a mark behind it stays outside.
  return ([start, end]) => {
    const from = lead(start);
    return [from, end > start ? Math.max(from, lead(end - 1) + 1) : from];
  };
}
