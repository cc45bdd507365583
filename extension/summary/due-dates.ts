import type { Deadline, Summary } from '../../shared/api/contract.ts';
import { groupDeadlines } from '../../shared/insight/deadlines/group-deadlines.ts';

export interface DueDate {
  readonly code: Deadline['code'];
  readonly due: string;
  readonly start: string;
  readonly rule: string;
  readonly url: string | null;
  readonly assumption: string;
  /** The letter's numbers of the items that share this date; empty for the letter as a whole. */
  readonly items: readonly number[];
  /** The due day itself is not gone by. */
  readonly when: 'past' | 'today' | 'ahead';
}

export interface DueDates {
  /** What must be done because an item was overturned, the next date first. */
  readonly act: readonly DueDate[];
  /** Dates to know: appeals, and how long a UR decision stands. */
  readonly other: readonly DueDate[];
}

/**
 * Items that share a clock share a line.
 * @param today ISO day of the reader.
 */
export function viewDueDates(summary: Summary, today: string): DueDates {
  const dates = groupDeadlines(summary.deadlines).map(({ deadline, items }): DueDate => {
    return { ...deadline, items: items.filter((item) => item !== null), when: whenIs(deadline.due, today) };
  });
  return { act: dates.filter(isAct), other: dates.filter((date) => !isAct(date)) };
}

function isAct(date: DueDate): boolean {
  return date.code === 'authorize' || date.code === 'reimburse';
}

function whenIs(due: string, today: string): DueDate['when'] {
  if (due === today) return 'today';
  return due < today ? 'past' : 'ahead';
}

/** The day the clocks start from, and whether the reader entered it. */
export function receivedOf(summary: Summary): { day: string | null; entered: boolean } {
  const counted = summary.deadlines.find(({ code }) => code === 'authorize' || code === 'reimburse');
  const day = counted?.start ?? summary.dates.decision;
  return { day, entered: day !== summary.dates.decision };
}
