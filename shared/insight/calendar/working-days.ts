import { fromDayNumber, toDayNumber, weekdayOf } from './iso-day.ts';
import { stateHolidayOn } from './state-holidays.ts';

/**
 * How holidays count: as working days (the earlier, safer date), or as the days off that state offices take.
 * Whether state holidays are working days for an IMR decision is not settled; Saturdays are not
 * (Puni Pa'u, WCAB significant panel decision, 2019).
 */
export type HolidayRule = 'holidays-count' | 'holidays-off';

/** Whether an ISO date is a working day: Monday to Friday, less state holidays where they are days off. */
export function isWorkingDay(date: string, holidays: HolidayRule): boolean {
  return isWorking(toDayNumber(date), holidays);
}

function isWorking(day: number, holidays: HolidayRule): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return false;
  return holidays === 'holidays-count' || stateHolidayOn(fromDayNumber(day)) === null;
}

/** The so-many-th working day after an ISO date; the day itself is never counted. */
export function addWorkingDays(date: string, days: number, holidays: HolidayRule): string {
  let day = toDayNumber(date);
  for (let counted = 0; counted < days; ) {
    day += 1;
    if (isWorking(day, holidays)) counted += 1;
  }
  return fromDayNumber(day);
}

/** The ISO date itself where it is a working day, else the next one. */
export function workingDayOnOrAfter(date: string, holidays: HolidayRule): string {
  return isWorkingDay(date, holidays) ? date : addWorkingDays(date, 1, holidays);
}
