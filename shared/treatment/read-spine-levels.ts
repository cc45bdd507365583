import { matchesOf } from '../text/matches.ts';

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
export function readSpineLevels(words: string): SpineLevel[] {
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
