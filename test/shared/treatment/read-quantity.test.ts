import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities, readQuantity } from '../../../shared/treatment/index.ts';

function read(words: string) {
  const found = readQuantity(words);
  return found && [found.quantity, found.unit, words.slice(...found.span)];
}

describe('a quantity', () => {
  it.each([
    ['#45', [45, null, '#45']],
    ['#45 with 2 refills', [45, null, '#45']],
    ['QTY: 45', [45, null, 'QTY: 45']],
    ['Qty 2.00', [2, null, 'Qty 2.00']],
    ['quantity of 45 tablets', [45, 'tablet', 'quantity of 45 tablets']],
    ['day supply: 30 qty: 45 refills: 00', [45, null, 'qty: 45']],
    ['45 capsules', [45, 'capsule', '45 capsules']],
    ['45 tablets of baclofen', [45, 'tablet', '45 tablets']],
    ['x 9 sessions', [9, 'session', '9 sessions']],
    ['nine (9) more physical therapy visits', [9, 'visit', 'nine (9) more physical therapy visits']],
    ['sixteen visits', [16, 'visit', 'sixteen visits']],
    ['Ninety-Six Pills', [96, 'pill', 'Ninety-Six Pills']],
    ['\u0130, eighteen sessions', [18, 'session', 'eighteen sessions']],
    ['one hundred twenty tablets', [120, 'tablet', 'one hundred twenty tablets']],
    ['Two Hundred and Forty-Five capsules', [245, 'capsule', 'Two Hundred and Forty-Five capsules']],
    ['qty one hundred', [100, null, 'qty one hundred']],
    ['one po q 8h, one hundred five (105)', [105, null, 'one hundred five (105)']],
    ['therapy, fourteen (14)', [14, null, 'fourteen (14)']],
    ['phase two (2) program, sixteen (16)', [16, null, 'sixteen (16)']],
    ['baclofen number forty-five (45)', [45, null, 'forty-five (45)']],
    ['sessions, 9', [9, 'session', 'sessions, 9']],
    ['injections times 3', [3, 'injection', 'injections times 3']],
    ['x 9', [9, null, 'x 9']],
    ['25 gm tube', [25, 'g', '25 gm']],
    ['180 hours', [180, 'hour', '180 hours']],
  ])('is read from "%s"', (words, expected) => expect(read(words)).toEqual(expected));

  it('follows from times and weeks only where both are single numbers', () => {
    expect(readQuantity('2 times a week for 5 weeks')).toMatchObject({
      quantity: 10,
      unit: 'visit',
      kind: 'computed',
    });
    expect(read('2-3 times a week for 5 weeks')).toBeNull();
    expect(read('2 times a week for 1 month')).toBeNull();
    expect(readQuantity('3 x 4')?.quantity).toBe(12);
  });

  it.each([
    '10/325 mg',
    'one tablet twice daily',
    'take 1 tab by mouth every 6 hours',
    '4 hours a day',
    '4 hrs. per day',
    'with 3 refills',
    '6-8 sessions',
    'twelve to sixteen sessions',
    'sixtcen visits',
    'a hundred-year-old method',
    'fourteen (15)',
    'six (6) to eight (8)',
    'take two (2), then rest',
    'refills: two (2)',
    'one (1) by mouth daily',
    'program, phase two (2)',
    'fusion, levels two (2)',
    'right toe four (4)',
    'digits two (2) and three (3)',
    'digits two (2), three (3)',
    'Tylenol number three (3)',
    '3 hours x 5 days x 2 weeks',
    'times six weeks',
    'L4-5 and C5-6',
    '3 month rental',
    'Tylenol #3',
  ])('is not read from "%s"', (words) => expect(read(words)).toBeNull());

  it('is not said where the words print two that disagree, and then both are listed', () => {
    const words = 'Baclofen quantity 80 was modified to Baclofen quantity 21';
    expect(read(words)).toBeNull();
    expect(readQuantities(words).map((found) => found.quantity)).toEqual([80, 21]);
  });

  it('stands inside the words it was read from, whatever they are', () => {
    const parts = fc.array(
      fc.constantFrom('#60', '12', 'sessions', 'x', 'qty', '2', 'times a week', 'for', '6 weeks', ' '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          parts.map((list) => list.join(' ')),
        ),
        (words) => {
          for (const { span } of readQuantities(words)) {
            expect(0 <= span[0] && span[0] < span[1] && span[1] <= words.length).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
