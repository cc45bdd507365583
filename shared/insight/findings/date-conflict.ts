import type { Finding, Span } from '../../api/contract.ts';
import { formatUsDate } from '../calendar/format-date.ts';
import type { FoundDate } from '../passage/find-dates.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import type { Finder, LetterContext } from './context.ts';
import { isInjuryDate } from './is-injury-date.ts';
import { isReviewDate } from './is-review-date.ts';

/** The header and the clinical summary give different days for the injury or for the UR decision. */
export const findDateConflicts: Finder = (letter) => {
  const { clinical } = letter;
  if (clinical === null) return [];
  return [
    ...conflict(letter, 'injury', 'the date of injury', isInjuryDate),
    ...conflict(letter, 'utilizationReview', 'the date of the UR decision', isReviewDate),
  ];
};

function conflict(
  { summary, clinical }: LetterContext,
  field: 'injury' | 'utilizationReview',
  what: string,
  isMention: (passage: OpenPassage, date: FoundDate) => boolean,
): Finding[] {
  const header = summary.dates[field];
  if (header === null || clinical === null) return [];
  const dates = clinical.dates();
  // A summary that also gives the header's date tells of two events, not of a conflict.
  if (dates.some((date) => date.date === header && isMention(clinical, date))) return [];
  const first = dates.find((date) => date.date !== header && isMention(clinical, date));
  if (first === undefined) return [];
  const headerSpan: Span | undefined = summary.spans[`dates.${field}`];
  return [
    {
      code: 'date-conflict',
      severity: 'check',
      item: null,
      message: `The header gives ${formatUsDate(header)} as ${what}, the clinical summary ${formatUsDate(first.date)}.`,
      spans: [...(headerSpan ? [headerSpan] : []), clinical.locate(first.span)],
    },
  ];
}
