import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { weekday } from '../../../../shared/insight/calendar/iso-day.ts';
import { stateHolidays } from '../../../../shared/insight/calendar/state-holidays.ts';
import { OBSERVED_HOLIDAYS } from './observed-holidays.ts';

/** Public holidays of the independent library that fall on a weekday, ISO dates. */
function libraryHolidays(year: number): Map<string, string> {
  const days = new Holidays('US', 'CA').getHolidays(year).filter((day) => day.type === 'public');
  return new Map(
    days
      .map((day): [string, string] => [day.date.slice(0, 10), day.name])
      .filter(([date]) => weekday(date) > 0 && weekday(date) < 6),
  );
}

const ourWeekdays = (year: number) =>
  [...stateHolidays(year).keys()].filter((date) => weekday(date) > 0 && weekday(date) < 6).sort();

describe('state holidays', () => {
  it.each(Object.entries(OBSERVED_HOLIDAYS))('are in %s the days written down by hand', (year, days) => {
    expect(ourWeekdays(Number(year))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  it('differ from an independent library only where docs/deadlines.md says so', () => {
    const onlyTheirs: string[] = [];
    const onlyOurs: string[] = [];
    for (let year = 2013; year <= 2026; year += 1) {
      const theirs = libraryHolidays(year);
      const ours = new Set(ourWeekdays(year));
      for (const [date, name] of theirs) if (!ours.has(date)) onlyTheirs.push(`${date} ${name}`);
      for (const date of ours) if (!theirs.has(date)) onlyOurs.push(date);
    }
    // The Friday after Thanksgiving is a working day (Gomez); state offices stay open on Juneteenth; a holiday on
    // a Saturday other than November 11 does not move to Friday (Gov. Code 6701).
    const explained =
      /Day after Thanksgiving Day$|Juneteenth|(?:New Year's Day|Independence Day|Christmas Day) \(substitute day\)$/;
    expect(onlyTheirs.filter((day) => !explained.test(day))).toEqual([]);
    const moved = onlyTheirs.filter((day) => /(?<!Juneteenth) \(substitute day\)$/.test(day));
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((day) => weekday(day.slice(0, 10)) !== 5)).toEqual([]);
    // The library moves Veterans Day as the banks do ("bank", not "public"); Gov. Code 6701 moves it for the state.
    expect(onlyOurs).toEqual(['2017-11-10', '2018-11-12', '2023-11-10']);
  });
});
