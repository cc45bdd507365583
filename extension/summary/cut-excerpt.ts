import type { Span } from '../../shared/api/contract.ts';

export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** About a line on either side, cut at a space. */
const AROUND = 70;

/** The words of a span with a little of what stands around them; white space folded, the letter's words unchanged. */
export function cutExcerpt(text: string, [start, end]: Span): Excerpt {
  const left = text.slice(Math.max(0, start - AROUND), start);
  const right = text.slice(end, end + AROUND);
  const before = start > AROUND ? `…${left.replace(/^\S*\s/, '')}` : left;
  const after = end + AROUND < text.length ? `${right.replace(/\s\S*$/, '')}…` : right;
  return { before: fold(before), words: fold(text.slice(start, end)), after: fold(after) };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}
