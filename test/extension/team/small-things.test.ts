import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaim } from '../../../extension/summary/team/find-claim.ts';
import { EMPTY_FORM, filtersOf, isBackwards } from '../../../extension/summary/team/history-form.ts';
import { precedentsQuery, repeatsRequest } from '../../../extension/summary/team/memory-query.ts';
import { tellingRates, viewRate } from '../../../extension/summary/team/rate-view.ts';
import { writeScorecardCsv } from '../../../extension/summary/team/scorecard-csv.ts';
import { viewBars, viewCell } from '../../../extension/summary/team/scorecard-view.ts';
import { DecisionFilters } from '../../../shared/api/decisions.ts';
import { PrecedentsQuery } from '../../../shared/api/precedents.ts';
import { RepeatsRequest } from '../../../shared/api/repeats.ts';
import { SUMMARY } from '../components/fixture-summary.ts';
import { readCatalogue } from '../locales/read-catalogue.ts';
import { sayFrom } from '../locales/say-from-catalogue.ts';
import { PRECEDENTS, row, SCORECARD } from './fixture-decisions.ts';

const say = sayFrom(await readCatalogue());

describe('the claim number of a header', () => {
  it.each([
    ['Claim Number: 05-123456-001\nDate of Injury: 10/12/2016', '05-123456-001'],
    ['Claim No.:  WC 2016 0042   Employee:', 'WC 2016 0042'],
    ['Claim #:\n  0042-77\n', '0042-77'],
  ])('is read from %j', (header, claim) => {
    expect(findClaim(header)).toBe(claim);
  });

  it.each([
    ['no label at all', 'IMR Case Number: CM16-0999001'],
    ["another label's line", 'Claim Number:\nDate of Injury:\n05-123456'],
    ['a date', 'Claim Number: 10/12/2016'],
    ['a case number', 'Claim Number: CM16-0999001'],
    ['a word', 'Claim Number: unknown'],
  ])('is not made of %s', (_name, header) => {
    expect(findClaim(header)).toBeNull();
  });

  it('never takes long, whatever stands there', () => {
    const hostile = `Claim Number: ${'A1 '.repeat(200_000)}`;
    const before = performance.now();
    findClaim(hostile);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

const HASH = 'a'.repeat(64);

describe('what the memory is asked about an item', () => {
  it('always fits the API, and holds no word of the letter', () => {
    for (const item of SUMMARY.items) {
      const query = precedentsQuery(item, SUMMARY, HASH);
      if (query === null) continue;
      expect(PrecedentsQuery.safeParse(query).success).toBe(true);
      expect(Object.values(query)).not.toContain(item.request);
    }
  });

  it('is nothing where the treatment was not recognised', () => {
    const item = SUMMARY.items.find(({ treatment }) => treatment === null);
    expect(item && precedentsQuery(item, SUMMARY, HASH)).toBeNull();
  });

  it('is about every treatment, by the UR date, for the guard', () => {
    const request = repeatsRequest(SUMMARY, HASH, '05-123456', '2020-01-01');
    expect(RepeatsRequest.safeParse(request).success).toBe(true);
    expect(request?.on).toBe(SUMMARY.dates.utilizationReview);
    expect(request?.treatments.map(({ item }) => item)).toEqual(SUMMARY.items.map(({ number }) => number));
  });
});

describe('a rate', () => {
  it('always stands with its count, and alone as a count under five', () => {
    expect(PRECEDENTS.rates.map((rate) => viewRate(rate, say, 'en-US'))).toEqual([
      'tramadol: upheld 7 of 9 (78%)',
      'opioid: upheld 2 of 3',
    ]);
  });

  it('of a category speaks its name, and one without decided items says nothing', () => {
    const rate = { kind: 'category', name: 'home-care', upheld: 5, overturned: 0, unclear: 2 } as const;
    expect(viewRate({ ...rate, upheldRate: 1 }, say, 'en-US')).toBe('Home care: upheld 5 of 5 (100%)');
    expect(tellingRates([{ ...rate, upheld: 0, upheldRate: null }])).toEqual([]);
  });
});

describe('the form of the history', () => {
  it('asks for nothing while it is empty', () => {
    expect(filtersOf(EMPTY_FORM)).toEqual({});
  });

  it('drops white space and days that do not exist, and keeps the rest', () => {
    const form = {
      ...EMPTY_FORM,
      q: '  mri neck ',
      from: '2017-02-30',
      to: '2017-02-28',
      category: 'surgery',
    };
    expect(filtersOf(form)).toEqual({ q: 'mri neck', to: '2017-02-28', category: 'surgery' });
  });

  it('never makes a filter that the API refuses, whatever is typed', () => {
    const typed = fc.record({ q: fc.string(), from: fc.string(), to: fc.string(), specialty: fc.string() });
    fc.assert(
      fc.property(typed, (part) => {
        expect(DecisionFilters.safeParse(filtersOf({ ...EMPTY_FORM, ...part })).success).toBe(true);
      }),
    );
  });

  it('knows days that stand the wrong way round', () => {
    expect(isBackwards({ ...EMPTY_FORM, from: '2017-02-02', to: '2017-02-01' })).toBe(true);
    expect(isBackwards({ ...EMPTY_FORM, from: '2017-02-02' })).toBe(false);
  });
});

describe('a scorecard', () => {
  it('becomes CSV with counts and shares as data, and no cell that a spreadsheet would run', () => {
    const rows = [row('opioid', 20, { overturned: 3 }), row('=cmd, "x"', 3)];
    expect(writeScorecardCsv({ by: 'drug-class', rows }).split('\r\n')).toEqual([
      'drug class,items,upheld,overturned,administrator cited nothing,administrator outside the MTUS,share overturned,share cited nothing,share outside the MTUS',
      'opioid,20,17,3,0,0,0.15,0,0',
      `"'=cmd, ""x""",3,3,0,0,0,,,`,
      '',
    ]);
  });

  it('draws the groups that have a rate, and counts them all in the table', () => {
    expect(viewBars(SCORECARD, 'overturned', say, 'en-US').map(({ name, words }) => [name, words])).toEqual([
      ['Nov 2016', '15%'],
      ['Dec 2016', '6%'],
    ]);
    expect(SCORECARD.rows.map((one) => viewCell(one, 'overturned', 'en-US'))).toEqual([
      '3 (15%)',
      '2 (6%)',
      '3',
    ]);
  });

  it('draws at most twelve: the latest months, the largest groups', () => {
    const months = Array.from({ length: 15 }, (_, n) =>
      row(`2016-${String((n % 12) + 1).padStart(2, '0')}`, 9),
    );
    expect(viewBars({ by: 'month', rows: months }, 'overturned', say, 'en-US').at(-1)?.name).toBe('Mar 2016');
    const vendors = Array.from({ length: 15 }, (_, n) => row(`Desk ${n}`, 40 - n));
    const bars = viewBars({ by: 'vendor', rows: vendors }, 'overturned', say, 'en-US');
    expect([bars.length, bars[0]?.name]).toEqual([12, 'Desk 0']);
  });
});
