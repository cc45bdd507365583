import type { Span } from '../../api/contract.ts';
import { DATE_WORDS, readDate } from '../../text/date.ts';
import { matchesOf } from '../../text/matches.ts';

export interface FoundDate {
  /** ISO date. */
  readonly date: string;
  readonly span: Span;
}

/** Every date printed in a text, in order: "01/04/2002", "2/4/03", "March 16, 2015". */
export function findDates(text: string): FoundDate[] {
  return matchesOf(DATE_WORDS, text).flatMap((match) => {
    const date = readDate(match);
    const span: Span = [match.index, match.index + match[0].length];
    return date === null ? [] : [{ date, span }];
  });
}
