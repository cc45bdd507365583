import { describe, expect, it } from 'vitest';
import { DATE_WORDS, readDate } from '../../../shared/text/date.ts';

function read(text: string): (string | null)[] {
  const dates: (string | null)[] = [];
  DATE_WORDS.lastIndex = 0;
  for (let match = DATE_WORDS.exec(text); match !== null; match = DATE_WORDS.exec(text))
    dates.push(readDate(match));
  return dates;
}

describe('dates of letters', () => {
  it.each([
    ['02/10/2015', '2015-02-10'],
    ['2/4/03', '2003-02-04'],
    ['10-20-2016', '2016-10-20'],
    ['2015-02-10', '2015-02-10'],
    ['March 16, 2015', '2015-03-16'],
    ['2/29/2016', '2016-02-29'],
    ['Sept. 2, 2016', '2016-09-02'],
    ['december 31, 2015', '2015-12-31'],
    ['02/10/15 10:22', '2015-02-10'],
    ['02/10/15 12 visits', '2015-02-10'],
  ])('%s is %s', (printed, iso) => {
    expect(read(`on ${printed} it`)).toEqual([iso]);
  });

  it.each(['02/10/20 15', '02/10/20 15\n', '02/10/20 15  Priority'])(
    'a blank within the year is none: %s',
    (printed) => {
      expect(read(printed)).toEqual(['2015-02-10']);
    },
  );

  it.each(['1 2/10/2015', '05/10/19 12 sessions', 'Decision 12, 2016'])(
    'nothing is guessed from %s',
    (printed) => {
      expect(read(printed)).toEqual([]);
    },
  );

  it('each of several in a row is read', () => {
    expect(read('02/10/15 02/12/15 02/14/2015 3/1/2015')).toEqual([
      '2015-02-10',
      '2015-02-12',
      '2015-02-14',
      '2015-03-01',
    ]);
  });

  it.each(['13/45/2016', '2/29/2015', '00/10/2016', '4/31/2016'])('%s is no day', (printed) => {
    expect(read(printed)).toEqual([null]);
  });
});
