import type { Summary } from '../../api/contract.ts';
import { formatUsDate } from '../calendar/format-date.ts';
import type { Finder } from './context.ts';

type DateField = keyof Summary['dates'];

// What cannot come before what: injury, UR decision, application, decision.
const ORDER: readonly (readonly [DateField, DateField])[] = [
  ['injury', 'utilizationReview'],
  ['injury', 'decision'],
  ['utilizationReview', 'decision'],
  ['applicationReceived', 'decision'],
];
const NAMES: Readonly<Record<DateField, string>> = {
  assigned: 'the assignment',
  injury: 'the injury',
  decision: 'the IMR decision',
  utilizationReview: 'the UR decision',
  applicationReceived: 'the receipt of the application',
};

/** Two dates of the header stand in an order that cannot be. */
export const findHeaderOrder: Finder = ({ summary }) =>
  ORDER.flatMap(([first, second]) => {
    const earlier = summary.dates[first];
    const later = summary.dates[second];
    if (earlier === null || later === null || earlier <= later) return [];
    return [
      {
        code: 'date-conflict' as const,
        severity: 'check' as const,
        item: null,
        message: `The header dates ${NAMES[first]} ${formatUsDate(earlier)}, after ${NAMES[second]} of ${formatUsDate(later)}.`,
        spans: [summary.spans[`dates.${first}`], summary.spans[`dates.${second}`]].filter(
          (span) => span !== undefined,
        ),
      },
    ];
  });
