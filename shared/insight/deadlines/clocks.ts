import type { Deadline } from '../../api/contract.ts';
import { formatUsDate, formatUsDay } from '../calendar/format-date.ts';
import { addDays, addMonths } from '../calendar/iso-day.ts';
import { stateHolidayOn } from '../calendar/state-holidays.ts';
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter } from '../calendar/working-days.ts';
import { APPEAL_DAYS, AUTHORIZE_WORKING_DAYS, MAIL_DAYS, REIMBURSE_DAYS, RULES, UR_MONTHS } from './rules.ts';

/** The day a clock starts, and whether the user entered it or the decision date stands in for it. */
export interface Start {
  readonly date: string;
  readonly entered: boolean;
}

const NO_OBSTACLE =
  'Assumes that no appeal is filed and that liability is not disputed for another reason than medical necessity.';

/** Overturned, not yet rendered: authorize within five working days of receipt (8 CCR 9792.10.7(a)(2)). */
export function authorizeClock(item: number, start: Start, expedited: boolean): Deadline {
  const due = addWorkingDays(start.date, AUTHORIZE_WORKING_DAYS, 'holidays-count');
  const later = addWorkingDays(start.date, AUTHORIZE_WORKING_DAYS, 'holidays-off');
  const range =
    later === due
      ? 'Five working days, Saturdays and Sundays not counted; no state holiday falls among them.'
      : `Five working days, Saturdays and Sundays not counted, state holidays counted as working days; if ${holidaysBetween(start.date, later)} is not a working day, the last day is ${formatUsDay(later)}.`;
  const sooner = expedited ? ["Expedited review: sooner where the employee's condition asks for it."] : [];
  return clock('authorize', item, start.date, due, [receipt(start), range, ...sooner, NO_OBSTACLE]);
}

/** Overturned, already rendered: reimburse within 20 days of receipt (8 CCR 9792.10.7(a)(1)); calendar days, as no other kind is named. */
export function reimburseClock(item: number, start: Start): Deadline {
  const due = addDays(start.date, REIMBURSE_DAYS);
  const range =
    'Twenty calendar days; the service was given before the decision. Payment disputes are apart.';
  return clock('reimburse', item, start.date, due, [receipt(start), range, NO_OBSTACLE]);
}

/** Appeal to the WCAB: 30 days after service (8 CCR 10575(c)); the losing side of the item may appeal. */
export function appealClock(item: number, service: string, side: 'administrator' | 'employee'): Deadline {
  const due = addDays(service, APPEAL_DAYS);
  const who = side === 'administrator' ? "The claims administrator's" : "The employee's";
  const mail = addDays(due, MAIL_DAYS);
  return clock('appeal', item, service, due, [
    `${who} time to appeal, counted from service; the decision date stands in for the day of service.`,
    `Service by mail within California adds five days (8 CCR 10605): ${formatUsDay(mail)}.`,
    ...weekendNote(due),
  ]);
}

/** Upheld: the UR decision stands 12 months from its own date, not from the IMR decision's (LC 4610(k)). */
export function urEffectiveClock(item: number, utilizationReview: string): Deadline {
  return clock('ur-effective-until', item, utilizationReview, addMonths(utilizationReview, UR_MONTHS), [
    'Twelve months from the utilization review decision.',
    'For the same treatment, asked for by the same physician or practice group, unless a change in the material facts is documented.',
  ]);
}

function clock(code: Deadline['code'], item: number, start: string, due: string, words: string[]): Deadline {
  return { code, item, start, due, ...RULES[code], assumption: words.join(' ') };
}

function receipt(start: Start): string {
  return start.entered
    ? `Received ${formatUsDate(start.date)}.`
    : `The day of receipt is not known; the decision date, ${formatUsDate(start.date)}, stands in for it.`;
}

/** The state holidays on weekdays after one date, up to and with another, in words. */
function holidaysBetween(after: string, until: string): string {
  const names: string[] = [];
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) {
    const name = isWorkingDay(day, 'holidays-count') ? stateHolidayOn(day) : null;
    if (name !== null) names.push(`${name} (${formatUsDate(day)})`);
  }
  return names.join(' or ');
}

/** A last day on a day without business may move to the next one; that is said, never counted in. */
function weekendNote(due: string): string[] {
  const next = workingDayOnOrAfter(due, 'holidays-off');
  if (next === due) return [];
  return [
    `${formatUsDay(due)} is a weekend day or state holiday: the last day may move to ${formatUsDay(next)}.`,
  ];
}
