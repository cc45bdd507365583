import type { Span } from '../api/contract.ts';

// "a line\nbreak", a tab, a page break
const OTHER_SPACE = /[^\S ]/g;
// "two  spaces"
export const SPACES = / {2,}/g;

/** Every white space as a plain one, unit for unit: two quick passes fold a text faster than one clever one. */
export function plainSpace(text: string): string {
  return text.replace(OTHER_SPACE, ' ');
}

/** White space folded to single spaces, none at the ends. */
export function foldSpace(text: string): string {
  return plainSpace(text).replace(SPACES, ' ').trim();
}

/** Whether the UTF-16 unit at an offset is white space. */
export function isSpaceAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0xfeff;
}

/** The span without the white space at its ends; empty at its start where nothing is left. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from += 1;
  while (to > from && isSpaceAt(text, to - 1)) to -= 1;
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
