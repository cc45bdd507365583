import { describe, expect, it } from 'vitest';
import type { Deadline, Outcome } from '../../../../shared/api/contract.ts';
import { formatUsDay } from '../../../../shared/insight/calendar/format-date.ts';
import {
  computeDeadlines,
  type DeadlineFacts,
} from '../../../../shared/insight/deadlines/compute-deadlines.ts';
import { WORKED_CASES } from './worked-cases.ts';

const none = { assigned: null, injury: null, applicationReceived: null };

function letter(
  decision: string | null,
  outcomes: Outcome[],
  more: Partial<{ ur: string | null; printed: string; served: string; priority: 'expedited' }> = {},
): DeadlineFacts {
  return {
    dates: { ...none, decision, utilizationReview: more.ur ?? null },
    priority: more.priority ?? 'standard',
    items: outcomes.map((outcome, index) => ({
      number: index + 1,
      outcome,
      printed: more.printed ?? 'Lumbar brace',
      treatment: more.served
        ? {
            category: null,
            name: null,
            drugClass: null,
            strength: null,
            quantity: null,
            unit: null,
            refills: null,
            frequency: null,
            duration: null,
            bodyPart: null,
            side: null,
            dateOfService: more.served,
          }
        : null,
    })),
  };
}

const only = (deadlines: Deadline[], code: Deadline['code']) => deadlines.filter((d) => d.code === code);
const one = (deadlines: Deadline[], code: Deadline['code']): Deadline => {
  const [first, ...rest] = only(deadlines, code);
  if (!first || rest.length > 0)
    throw new Error(`expected one ${code}, got ${rest.length + (first ? 1 : 0)}`);
  return first;
};

const cases = WORKED_CASES.trim()
  .split('\n')
  .map((line) => {
    const [start = '', authorize = '', later = '', reimburse = '', appeal = '', moved = '', ur = '', ...how] =
      line.split(' ');
    return { start, authorize, later, reimburse, appeal, moved, ur, how: how.join(' ') };
  });

describe('worked clocks', () => {
  it('number at least two hundred', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  it.each(cases)('$start: authorize by $authorize ($how)', (row) => {
    const prospective = computeDeadlines(letter(row.start, ['overturned', 'upheld'], { ur: row.start }));
    const authorize = one(prospective.deadlines, 'authorize');
    expect(authorize.due).toBe(row.authorize);
    // The later date stands in the assumption exactly when holidays would move it.
    expect(authorize.assumption.includes(`the last day is ${formatUsDay(row.later)}`)).toBe(
      row.later !== row.authorize,
    );
    const [appeal] = only(prospective.deadlines, 'appeal');
    expect(appeal?.due).toBe(row.appeal);
    expect(appeal?.assumption.includes(`may move to ${formatUsDay(row.moved)}`)).toBe(
      row.moved !== row.appeal,
    );
    expect(one(prospective.deadlines, 'ur-effective-until').due).toBe(row.ur);
    const rendered = computeDeadlines(letter(row.start, ['overturned'], { served: '2012-06-01' }));
    expect(one(rendered.deadlines, 'reimburse').due).toBe(row.reimburse);
    expect(only(rendered.deadlines, 'authorize')).toEqual([]);
  });
});

describe('deadlines', () => {
  it('run from the day of receipt that the user entered, the appeal from the decision', () => {
    const { deadlines, warnings } = computeDeadlines(letter('2017-01-11', ['overturned']), '2017-01-17');
    expect(one(deadlines, 'authorize')).toMatchObject({ start: '2017-01-17', due: '2017-01-24' });
    expect(one(deadlines, 'authorize').assumption).toContain('Received 01/17/2017.');
    expect(one(deadlines, 'appeal')).toMatchObject({ start: '2017-01-11', due: '2017-02-10' });
    expect(warnings).toEqual([]);
  });

  it('say that the decision date stands in for the day of receipt, and what else is assumed', () => {
    const { assumption, rule, url } = one(
      computeDeadlines(letter('2017-01-11', ['overturned'])).deadlines,
      'authorize',
    );
    expect(assumption).toContain('The day of receipt is not known; the decision date, 01/11/2017, stands in');
    expect(assumption).toContain('no appeal is filed');
    expect(assumption).toContain('liability is not disputed');
    expect(assumption).toContain('if Martin Luther King Jr. Day (01/16/2017) is not a working day');
    expect(rule).toBe('8 CCR 9792.10.7(a)(2)');
    expect(url).toBe('https://www.dir.ca.gov/t8/9792_10_7.html');
  });

  it('on an expedited letter say that the condition may ask for sooner', () => {
    const { deadlines } = computeDeadlines(letter('2017-01-11', ['overturned'], { priority: 'expedited' }));
    expect(one(deadlines, 'authorize').assumption).toContain('Expedited review: sooner');
  });

  it.each([
    ['Retrospective request for a urine drug screen', undefined, ['reimburse']],
    ['Retro: toradol injection', undefined, ['reimburse']],
    ['Urine drug screen (DOS 12/02/2016)', '2016-12-02', ['reimburse']],
    [
      'Fusion, DOS: 12/02/2016 was the original request. The remaining portion, the implant',
      undefined,
      ['reimburse'],
    ],
    ['Lumbar brace to be fitted', '2017-03-02', ['authorize']],
    ['Retrospective and prospective acupuncture', undefined, ['authorize', 'reimburse']],
    ['Physical therapy', undefined, ['authorize']],
  ])('overturned "%s" served %s: %j', (printed, served, codes) => {
    const facts = letter('2017-01-11', ['overturned'], { printed, ...(served ? { served } : {}) });
    const { deadlines } = computeDeadlines(facts);
    expect(deadlines.map((d) => d.code).filter((code) => code !== 'appeal')).toEqual(codes);
  });

  it('give each side the appeal of the items it lost, and none for an unclear item', () => {
    const { deadlines } = computeDeadlines(letter('2017-01-11', ['overturned', 'upheld', 'unclear']));
    expect(only(deadlines, 'appeal').map((d) => [d.item, d.assumption.slice(0, 20)])).toEqual([
      [1, 'The claims administr'],
      [2, "The employee's time "],
    ]);
    expect(deadlines.some((d) => d.item === 3)).toBe(false);
  });

  it('name every clock that cannot be computed, with its items', () => {
    const { deadlines, warnings } = computeDeadlines(letter(null, ['overturned', 'upheld']));
    expect(deadlines).toEqual([]);
    expect(warnings.map((w) => [w.code, w.item, w.message])).toEqual([
      [
        'deadline-not-computed',
        1,
        'The date to authorize or pay cannot be computed for item 1: no decision date was read.',
      ],
      [
        'deadline-not-computed',
        null,
        'The time to appeal cannot be computed for items 1 and 2: no decision date was read.',
      ],
      [
        'deadline-not-computed',
        2,
        'How long the UR decision stands cannot be computed for item 2: no UR denial date was read.',
      ],
    ]);
  });

  it('without a decision date still authorize from the receipt entered', () => {
    const { deadlines } = computeDeadlines(letter(null, ['overturned']), '2016-12-30');
    expect(one(deadlines, 'authorize').due).toBe('2017-01-06');
  });

  it('point out a receipt date before the decision', () => {
    const { warnings } = computeDeadlines(letter('2017-01-11', ['overturned']), '2017-01-10');
    expect(warnings.map((w) => w.code)).toEqual(['received-before-decision']);
  });
});
