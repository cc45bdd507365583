import type { Span } from '../../api/contract.ts';
import { DATE_DIGITS, DATE_WORDS, readDate } from '../../text/date.ts';
import { matchesOf } from '../../text/matches.ts';

export interface FoundDate {
  /** ISO date. */
  readonly date: string;
  readonly span: Span;
}

// The end of every date with a word: "16, 2015". Where there is none, no month's name has to be looked for.
const BEHIND_MONTH = /\d,?\s+\d{4}\b/;

/** Every date printed in a text, in order: "01/04/2002", "2/4/03", "March 16, 2015". */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchesOf(BEHIND_MONTH.test(text) ? DATE_WORDS : DATE_DIGITS, text)) {
    const date = readDate(match);
    if (date !== null) found.push({ date, span: [match.index, match.index + match[0].length] });
  }
  return found;
}
