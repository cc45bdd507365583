import { matchesOf } from '../text/matches.ts';
import type { Word } from './words.ts';

// "L4-5", "L4-L5", "L5-S1", "C5-6", "T12-L1", "L3", "C4-C7"
const LEVEL =
  /\b([CLTS])\s?(\d{1,2})(?:\s?(?:-|\/|–|through|to)\s?([CLTS])?\s?(\d{1,2}))?\b(?!\s?(?:mg|%))/gi;
const LAST: ReadonlyMap<string, number> = new Map([
  ['C', 8],
  ['T', 12],
  ['L', 6],
  ['S', 5],
]);

export interface SpineLevel {
  /** "L4-5", "L5-S1", "C7" */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The levels of the spine that the words name, in order; "T50" and "S10" are none. */
export function readSpineLevels(words: string, tokens: readonly Word[]): SpineLevel[] {
  if (!tokens.some((token, index) => isLevel(token, tokens[index + 1]))) return [];
  const levels: SpineLevel[] = [];
  for (const match of matchesOf(LEVEL, words)) {
    const [all, printedFirst = '', low = '', printedSecond, high] = match;
    const first = printedFirst.toUpperCase();
    const second = printedSecond?.toUpperCase() ?? first;
    if (Number(low) < 1 || Number(low) > (LAST.get(first) ?? 0)) continue;
    const isSpan = high !== undefined && Number(high) >= 1 && Number(high) <= (LAST.get(second) ?? 0);
    const name = `${first}${low}${isSpan ? `-${second === first ? '' : second}${high}` : ''}`;
    levels.push({ name, start: match.index, end: match.index + all.length });
  }
  return levels;
}

/** One of the four letters and a number next to it, as every level begins. */
function isLevel(token: Word, next: Word | undefined): boolean {
  if (token.end - token.start !== 1 || next === undefined || next.start - token.end > 1) return false;
  return LAST.has(token.text.toUpperCase()) && next.text >= '0' && next.text <= '9~';
}
