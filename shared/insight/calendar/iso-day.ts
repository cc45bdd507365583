/**
 * Calendar arithmetic on ISO dates (YYYY-MM-DD). A date of a letter has no hour and no time zone, so all of
 * it happens in UTC, where every day has 24 hours; nothing here looks at a clock.
 */
const MILLISECONDS_A_DAY = 86_400_000;

/** ISO date to the number of days since 1970-01-01. */
export function toDayNumber(date: string): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

export function fromDayNumber(day: number): string {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Moves an ISO date by so many calendar days. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Day of the week of an ISO date: 0 is Sunday, 6 Saturday. */
export function weekday(date: string): number {
  return weekdayOf(toDayNumber(date));
}

/** The same of a number of days since 1970-01-01. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday (4); the double remainder keeps earlier dates from going negative.
  return (((day + 4) % 7) + 7) % 7;
}

/** Moves an ISO date by so many months; a day that the target month lacks becomes its last day (Feb 29 → Feb 28). */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = partsOf(date);
  const target = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(target / 12), (target % 12) + 1, 0)).getUTCDate();
  return isoDay(Math.floor(target / 12), (target % 12) + 1, Math.min(day, lastDay));
}
