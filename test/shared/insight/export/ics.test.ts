import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Summary } from '../../../../shared/api/contract.ts';
import { writeIcs } from '../../../../shared/insight/export/write-ics.ts';
import { exampleLetter } from './example.ts';

const stamp = '2017-01-12T08:30:00Z';
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Events as an independent reader sees them. */
function read(summary: Summary) {
  const calendar = new ICAL.Component(ICAL.parse(writeIcs(summary, { stamp })));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      wholeDay: event.startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: String(component.getFirstPropertyValue('url')),
    };
  });
}

describe('the calendar export', () => {
  it('holds one whole-day event a deadline, with its rule and assumption', () => {
    const events = read(exampleLetter());
    expect(events.map((event) => [event.start, event.wholeDay, event.summary])).toEqual([
      ['2017-01-19', true, 'IMR CM16-0999001: authorize item 2'],
      ['2017-02-10', true, 'IMR CM16-0999001: last day to appeal: employee, item 1'],
      ['2017-02-10', true, 'IMR CM16-0999001: last day to appeal: claims administrator, item 2'],
      ['2017-11-08', true, 'IMR CM16-0999001: UR decision stands until today: item 1'],
    ]);
    expect(events[0]?.description).toContain(
      '8 CCR 9792.10.7(a)(2), counted from 01/12/2017. Received 01/12/2017.',
    );
    expect(events[0]?.url).toBe('https://www.dir.ca.gov/t8/9792_10_7.html');
    expect(events[0]?.stamp).toBe('2017-01-12T08:30:00Z');
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'is the same in the time zone %s',
    (timeZone) => {
      const here = writeIcs(exampleLetter(), { stamp });
      process.env.TZ = timeZone;
      expect(writeIcs(exampleLetter(), { stamp })).toBe(here);
    },
  );

  it('keeps the event ids when only the receipt date changes, so that a calendar moves its entries', () => {
    const summary = exampleLetter();
    const moved = {
      ...summary,
      deadlines: summary.deadlines.map((deadline) => ({ ...deadline, due: '2017-03-01' })),
    };
    expect(new Set(read(moved).map((event) => event.uid))).toEqual(
      new Set(read(summary).map((event) => event.uid)),
    );
    expect(new Set(read(summary).map((event) => event.uid)).size).toBe(4);
  });

  it('names a letter without a case number by a checksum of its items', () => {
    const [event] = read({ ...exampleLetter(), caseNumber: null });
    expect(event?.uid).toMatch(/^letter-[0-9a-f]{8}-authorize-2@imr-lens$/);
    expect(event?.summary).toBe('IMR decision: authorize item 2');
  });

  it('folds long lines and ends them as the standard asks', () => {
    const text = writeIcs(exampleLetter(), { stamp });
    const lines = text.split('\r\n');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  });
});
