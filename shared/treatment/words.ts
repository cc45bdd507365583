import { matchesOf } from '../text/matches.ts';

/** A run of letters or digits, lower-cased for comparing; offsets are UTF-16 into the words given. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// "Electro- diagnostic 10/325mg" → electro, diagnostic, 10, 325, mg
const RUN = /[a-z]+|\d+/gi;

/** Splits words at everything that is neither letter nor digit, and between letters and digits. Linear. */
export function splitWords(words: string): Word[] {
  const out: Word[] = [];
  for (const match of matchesOf(RUN, words)) {
    const start = match.index;
    out.push({ text: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return out;
}
