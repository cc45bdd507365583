import { skipSpace, skipSpaceBack } from '../text/fold.ts';

/** How a text is set: what a line break means depends on it. */
export interface LineHabits {
  /** Line breaks between two lines of one paragraph: 1, or 2 where a blank line follows every line. */
  readonly spacing: number;
  /** Units on a full line; 0 where the text is not wrapped. */
  readonly width: number;
}

const SAMPLE = 6000;
/** Fewer lines show no habit. */
const LEAST = 3;

/** Observes line spacing and line width on the first part of a stretch of text. */
export function observeLines(text: string, from: number, to: number): LineHabits {
  const end = Math.min(to, from + SAMPLE);
  const gaps = [0, 0, 0, 0];
  // The third widest line counts as a full one: a heading or a table may be wider.
  let widest = [0, 0, 0];
  let lines = 0;
  let blank = 0;
  let at = from;
  while (at < end) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop === -1 || stop > end ? end : stop;
    const width = skipSpaceBack(text, lineEnd, at) - at;
    if (width === 0) blank += 1;
    else {
      const gap = Math.min(3, blank + 1);
      // A line that begins with a small letter goes on with the paragraph before it.
      if (lines > 0 && startsSmall(text, at, lineEnd)) gaps[gap] = (gaps[gap] ?? 0) + 1;
      lines += 1;
      if (width > (widest[2] ?? 0)) widest = [...widest, width].sort((a, b) => b - a).slice(0, 3);
      blank = 0;
    }
    at = lineEnd + 1;
  }
  const [, one = 0, two = 0, three = 0] = gaps;
  const spacing = Math.max(one, LEAST - 1) >= Math.max(two, three) ? 1 : two >= three ? 2 : 3;
  const full = widest[2] ?? 0;
  return { spacing, width: lines < 4 || full > 160 ? 0 : full };
}

/** "  which was denied" */
function startsSmall(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(skipSpace(text, from, to));
  return code >= 97 && code <= 122;
}
