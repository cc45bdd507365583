import type { Span } from '../api/contract.ts';

// a tab, a page break; a clean text holds no other white space but spaces and line feeds
const OTHER_SPACE = /[\t\f\r]/;
// "two  spaces"
const GAP = / {2}/;
const RUN = /\s{2,}|[^\S ]/g;

/**
 * Every run of white space of a clean text as one space. Nearly all of them stand around the end of a line, which
 * engines find many times faster than white space as such; only a text that holds others is searched for them.
 * @param runs takes each run: its offset before folding, its length
 */
export function foldRuns(text: string, runs: [at: number, length: number][] = []): string {
  let folded = '';
  let copied = 0;
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', copied)) {
    const from = skipSpaceBack(text, feed, copied);
    folded += `${text.slice(copied, from)} `;
    copied = skipSpace(text, feed);
    runs.push([from, copied - from]);
  }
  folded += text.slice(copied);
  if (!OTHER_SPACE.test(folded) && !GAP.test(folded)) return folded;
  runs.length = 0;
  return text.replace(RUN, (run: string, at: number) => {
    runs.push([at, run.length]);
    return ' ';
  });
}

/** White space folded to single spaces, none at the ends. */
export function foldSpace(text: string): string {
  return foldRuns(text.trim());
}

/** Whether the UTF-16 unit at an offset is white space. */
export function isSpaceAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0xfeff;
}

/**
 * The span without the white space and the signs given at its ends; empty at its start where nothing is left.
 * @param before signs that go at its start, @param behind those that go at its end: each a string of them
 */
export function trimSpan(text: string, [start, end]: Span, before = '', behind = ''): Span {
  let from = start;
  let to = end;
  while (from < to && (isSpaceAt(text, from) || before.includes(text.charAt(from)))) from += 1;
  while (to > from && (isSpaceAt(text, to - 1) || behind.includes(text.charAt(to - 1)))) to -= 1;
  return [from, to];
}

/** The next offset from here on that holds no white space (or `end`). */
export function skipSpace(text: string, from: number, end: number = text.length): number {
  let offset = from;
  while (offset < end && isSpaceAt(text, offset)) offset += 1;
  return offset;
}

/** The offset after the last unit before here that is no white space (or `start`). */
export function skipSpaceBack(text: string, from: number, start = 0): number {
  let offset = from;
  while (offset > start && isSpaceAt(text, offset - 1)) offset -= 1;
  return offset;
}
