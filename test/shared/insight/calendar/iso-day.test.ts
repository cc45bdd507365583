import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUsDate, formatUsDay } from '../../../../shared/insight/calendar/format-date.ts';
import { addDays, addMonths, weekday } from '../../../../shared/insight/calendar/iso-day.ts';

const isoDates = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('ISO days', () => {
  it.each([
    ['2016-02-28', 1, '2016-02-29'],
    ['2017-02-28', 1, '2017-03-01'],
    ['2016-12-31', 1, '2017-01-01'],
    ['2000-02-28', 2, '2000-03-01'],
    ['2017-01-01', -1, '2016-12-31'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s and %i days are %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['2016-11-08', 12, '2017-11-08'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2015-02-28', 12, '2016-02-28'],
    ['2016-10-31', 1, '2016-11-30'],
    ['2016-12-15', 1, '2017-01-15'],
  ])('%s and %i months are %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2017-01-18', 3],
    ['1969-12-31', 3],
    ['2000-02-29', 2],
    ['2026-11-22', 0],
  ])('%s is day %i of its week', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it('adding and taking away the same number of days comes back to the same day', () => {
    fc.assert(
      fc.property(isoDates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(weekday(addDays(date, days))).toBe((((weekday(date) + days) % 7) + 7) % 7);
      }),
    );
  });

  it('writes dates as US readers do', () => {
    expect(formatUsDate('2017-01-18')).toBe('01/18/2017');
    expect(formatUsDay('2017-01-18')).toBe('Wed 01/18/2017');
  });
});
