import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../../shared/insight/calendar/iso-day.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrAfter,
} from '../../../../shared/insight/calendar/working-days.ts';
import { OBSERVED_HOLIDAYS } from './observed-holidays.ts';

const days = fc.integer({ min: 0, max: 4500 }).map((offset) => addDays('2013-01-01', offset));
const isHoliday = (date: string) =>
  (OBSERVED_HOLIDAYS[date.slice(0, 4)] ?? '').split(' ').includes(date.slice(5));

/** A second, plainer way to count: write down the next forty days and take the so-many-th that remains. */
function naive(date: string, count: number, holidaysOff: boolean): string | undefined {
  return Array.from({ length: 40 }, (_, index) => addDays(date, index + 1)).filter(
    (day) => weekday(day) % 6 !== 0 && !(holidaysOff && isHoliday(day)),
  )[count - 1];
}

describe('working days', () => {
  it.each([
    ['2017-11-24', 'the Friday after Thanksgiving', true, true],
    ['2017-11-23', 'Thanksgiving', true, false],
    ['2017-01-14', 'a Saturday', false, false],
    ['2017-01-15', 'a Sunday', false, false],
    ['2017-11-10', 'the Friday before Veterans Day on a Saturday', true, false],
    ['2021-12-24', 'the Friday before Christmas on a Saturday', true, true],
    ['2017-02-13', 'the Monday after Lincoln Day on a Sunday', true, true],
    ['2017-10-09', 'Columbus Day', true, true],
    ['2023-06-19', 'Juneteenth', true, true],
  ])('%s, %s: working day %s, and %s where holidays are off', (date, _name, counted, off) => {
    expect(isWorkingDay(date, 'holidays-count')).toBe(counted);
    expect(isWorkingDay(date, 'holidays-off')).toBe(off);
  });

  it('are counted as by writing the days down, whatever the start', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (date, count) => {
        expect(addWorkingDays(date, count, 'holidays-count')).toBe(naive(date, count, false));
        expect(addWorkingDays(date, count, 'holidays-off')).toBe(naive(date, count, true));
      }),
      { numRuns: 500 },
    );
  });

  it('a day off moves to the next working day, a working day stays', () => {
    expect(workingDayOnOrAfter('2017-01-14', 'holidays-count')).toBe('2017-01-16');
    expect(workingDayOnOrAfter('2017-01-14', 'holidays-off')).toBe('2017-01-17');
    expect(workingDayOnOrAfter('2017-01-18', 'holidays-off')).toBe('2017-01-18');
  });
});
