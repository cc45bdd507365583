import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter } from './letter.ts';
import { readOne } from './read.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date as letters print it. */
const STYLES: Readonly<Record<string, (year: string, month: string, day: string) => string>> = {
  padded: (year, month, day) => `${month}/${day}/${year}`,
  short: (year, month, day) => `${Number(month)}/${Number(day)}/${year}`,
  dashes: (year, month, day) => `${month}-${day}-${year}`,
  words: (year, month, day) => `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`,
};

type Cell = readonly [label: string, value: string];

/** The ways in which a header's table is copied. */
const ORDERS: Readonly<Record<string, (cells: readonly Cell[]) => string>> = {
  'a field a line': (cells) => cells.map((cell) => cell.join(' ')).join('\n'),
  'two fields a line': (cells) =>
    cells.map((cell, index) => cell.join(' ') + (index % 2 === 0 ? '   ' : '\n')).join(''),
  'column by column': (cells) =>
    [...cells.map(([label]) => label), ...cells.map(([, value]) => value)].join('\n'),
  'value below label': (cells) => cells.flat().join('\n'),
  'cells of a table': (cells) => cells.flat().join('\t'),
  'one line': (cells) => cells.flat().join(' '),
};

const isoDate = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const values = fc.record({
  caseNumber: fc
    .tuple(fc.integer({ min: 13, max: 20 }), fc.integer({ min: 0, max: 9_999_999 }))
    .map(([year, number]) => `CM${year}-${String(number).padStart(7, '0')}`),
  assigned: isoDate,
  injury: isoDate,
  decision: isoDate,
  utilizationReview: isoDate,
  applicationReceived: isoDate,
  priority: fc.constantFrom('Standard', 'Expedited'),
});
const labels = fc.record({
  caseNumber: fc.constantFrom('Case Number:', 'IMR Case Number:', 'MAXIMUS Case Number:'),
  assigned: fc.constant('Date Assigned:'),
  injury: fc.constant('Date of Injury:'),
  decision: fc.constantFrom('Decision Date:', 'Date of Decision:', 'Determination Date:'),
  utilizationReview: fc.constantFrom('UR Denial Date:', 'Date of UR Decision:', 'UR Decision Date:'),
  applicationReceived: fc.constantFrom('Application Received:', 'IMR Application Received:'),
  priority: fc.constant('Priority:'),
});
type Field =
  | 'caseNumber'
  | 'assigned'
  | 'injury'
  | 'decision'
  | 'utilizationReview'
  | 'applicationReceived'
  | 'priority';
const fields = fc.shuffledSubarray<Field>(
  ['caseNumber', 'assigned', 'injury', 'decision', 'utilizationReview', 'applicationReceived', 'priority'],
  { minLength: 7 },
);

describe('headers composed of labels, dates and the orders of a copied table', () => {
  it.each(Object.keys(ORDERS))('give back every field: %s', (order) => {
    const style = fc.constantFrom(...Object.keys(STYLES));
    fc.assert(
      fc.property(values, labels, fields, style, (made, named, sequence, dates) => {
        const cells = sequence.map((field): Cell => {
          const [year, month, day] = made[field].split('-');
          const isDate = field !== 'caseNumber' && field !== 'priority';
          const printed = isDate ? STYLES[dates]?.(year ?? '', month ?? '', day ?? '') : made[field];
          return [named[field], printed ?? ''];
        });
        const header = ORDERS[order]?.(cells) ?? '';
        const { caseNumber, dates: read, priority } = readOne(letter({ header }));
        expect({ caseNumber, ...read, priority }, header).toEqual({
          ...made,
          priority: made.priority.toLowerCase(),
        });
      }),
      { numRuns: 60, seed: 2013 },
    );
  });
});
