import ical, { ICalEventTransparency } from 'ical-generator';
import type { Summary } from '../../api/contract.ts';
import { formatUsDate } from '../calendar/format-date.ts';
import { type DeadlineGroup, groupDeadlines } from '../deadlines/group-deadlines.ts';
import { identify } from './identify.ts';
import { describeTask } from './summary-view.ts';

export interface IcsOptions {
  /** ISO date and time in UTC at which the file is made ("2017-01-12T08:30:00Z"): DTSTAMP. */
  readonly stamp: string;
}

const TITLES = {
  authorize: '',
  reimburse: '',
  appeal: 'last day to appeal: ',
  'ur-effective-until': 'UR decision stands until today: ',
} as const;

/**
 * The deadlines of a summary as a calendar file of whole-day events (RFC 5545). The UID comes from the letter,
 * so importing the same letter again replaces its events instead of doubling them.
 */
export function writeIcs(summary: Summary, { stamp }: IcsOptions): string {
  const calendar = ical({
    prodId: { company: 'IMR Lens', product: 'deadlines', language: 'EN' },
    name: `IMR ${summary.caseNumber ?? 'decision'}`,
  });
  for (const group of groupDeadlines(summary.deadlines)) {
    const { deadline } = group;
    calendar.createEvent({
      id: uid(summary, group),
      stamp: new Date(stamp),
      start: new Date(`${deadline.due}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `IMR ${summary.caseNumber ?? 'decision'}: ${TITLES[deadline.code]}${describeTask(summary, deadline.code, group.items)}`,
      description: `${deadline.rule}, counted from ${formatUsDate(deadline.start)}. ${deadline.assumption}`,
      ...(deadline.url === null ? {} : { url: deadline.url }),
    });
  }
  return calendar.toString();
}

/** The due date is no part of it: a corrected receipt date moves the event. */
function uid(summary: Summary, { deadline, items }: DeadlineGroup): string {
  return `${identify(summary)}-${deadline.code}-${items.map((item) => item ?? 'letter').join('-')}@imr-lens`;
}
