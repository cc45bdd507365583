import { addDays, weekday } from './iso-day.ts';

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

interface FixedHoliday {
  readonly monthDay: string;
  readonly name: string;
}

// Gov. Code 6701 moves these to Monday when they fall on a Sunday. July 4 and the others are named there one by one.
const FIXED: readonly FixedHoliday[] = [
  { monthDay: '01-01', name: "New Year's Day" },
  { monthDay: '03-31', name: 'March 31 (Cesar Chavez Day)' },
  { monthDay: '07-04', name: 'Independence Day' },
  { monthDay: '11-11', name: 'Veterans Day' },
  { monthDay: '12-25', name: 'Christmas Day' },
];

/**
 * The days on which California's state offices are closed, for one year: the holidays of Government Code 6700
 * that Government Code 19853 still gives to state offices, on the day they are observed (Gov. Code 6701).
 * The Friday after Thanksgiving is not among them: it is a working day (Gomez, WCAB panel 2018).
 * What is left out, and why: docs/deadlines.md.
 * @returns ISO date → name of the holiday
 */
export function stateHolidays(year: number): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  // January 1 of the next year cannot fall back into this one: 6701 has no Saturday rule for it.
  for (const { monthDay, name } of FIXED) days.set(observedDay(`${year}-${monthDay}`), name);
  days.set(nthWeekday(year, 1, MONDAY, 3), 'Martin Luther King Jr. Day');
  days.set(nthWeekday(year, 2, MONDAY, 3), "Presidents' Day");
  days.set(lastMondayOfMay(year), 'Memorial Day');
  days.set(nthWeekday(year, 9, MONDAY, 1), 'Labor Day');
  days.set(nthWeekday(year, 11, THURSDAY, 4), 'Thanksgiving Day');
  return days;
}

const known = new Map<number, ReadonlyMap<string, string>>();

/** The name of the state holiday observed on an ISO date, or null. */
export function stateHolidayOn(date: string): string | null {
  const year = Number(date.slice(0, 4));
  const days = known.get(year) ?? stateHolidays(year);
  known.set(year, days);
  return days.get(date) ?? null;
}

function observedDay(date: string): string {
  const day = weekday(date);
  if (day === SUNDAY) return addDays(date, 1);
  // Gov. Code 6701: only November 11 moves back to Friday; the others that fall on a Saturday are not moved.
  if (day === SATURDAY && date.endsWith('-11-11')) return addDays(date, -1);
  return date;
}

function nthWeekday(year: number, month: number, day: number, nth: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + (nth - 1) * 7);
}

function lastMondayOfMay(year: number): string {
  const last = `${year}-05-31`;
  return addDays(last, -((weekday(last) - MONDAY + 7) % 7));
}
