import { describe, expect, it } from 'vitest';
import { findingsOf, viewCheckList } from '../../../extension/summary/check-list.ts';
import { viewCitation } from '../../../extension/summary/citation-view.ts';
import { formatDays, localToday } from '../../../extension/summary/day.ts';
import { receivedOf, viewDueDates } from '../../../extension/summary/due-dates.ts';
import { orderItems, startsOpen } from '../../../extension/summary/item-order.ts';
import { onlyItem } from '../../../extension/summary/only-item.ts';
import { foldPages } from '../../../extension/summary/page-runs.ts';
import { SummariesResponse } from '../../../shared/api/contract.ts';
import { describeDeadline } from '../../../shared/insight/deadlines/describe-deadline.ts';
import { chronicPain } from '../components/fixture-citations.ts';
import { SUMMARY } from '../components/fixture-summary.ts';

function link(page: number, url = 'https://www.example.org/a.pdf') {
  return { label: `p. ${page}`, url: `${url}#page=${page}`, page, kind: 'page', access: 'public' } as const;
}

function only<T>(all: readonly T[]): T {
  const [first, ...rest] = all;
  if (first === undefined || rest.length > 0) throw new Error(`${all.length} instead of one`);
  return first;
}

describe('the fixture', () => {
  it('fits the contract, so that these tests speak of summaries that can exist', () => {
    expect(SummariesResponse.safeParse({ summaries: [SUMMARY] }).success).toBe(true);
  });
});

describe('pages', () => {
  it('that follow each other are one run, opened at its first page', () => {
    const pages = [74, 75, 76, 80];
    expect(
      foldPages(
        pages,
        pages.map((page) => link(page)),
      ),
    ).toEqual([
      { first: 74, last: 76, link: link(74) },
      { first: 80, last: 80, link: link(80) },
    ]);
  });

  it('keep the order cited', () => {
    expect(foldPages([53, 55, 52], []).map(({ first }) => first)).toEqual([53, 55, 52]);
  });

  it('of two documents, or with and without a link, are never one run', () => {
    expect(foldPages([1, 2], [link(1), link(2, 'https://www.example.org/b.pdf')])).toHaveLength(2);
    expect(foldPages([1, 2], [link(1)])).toHaveLength(2);
  });
});

describe('a citation', () => {
  it('pairs each section with its own pages and says which section is in no list', () => {
    const view = viewCitation(only(chronicPain.citations));
    expect(view.sections.map(({ name, known, runs }) => [name, known, runs.length])).toEqual([
      ['Muscle relaxants (for pain)', true, 1],
      ['Sleep Hygiene', false, 0],
    ]);
  });

  it('names its source once', () => {
    const citation = { ...only(chronicPain.citations), guideline: null, printedGuideline: null };
    expect(viewCitation(citation)).toMatchObject({ source: 'MTUS', known: false });
    expect(viewCitation(citation).title).toMatch(/^Chronic Pain/);
  });

  it('asks for the strictest access that one of its links needs', () => {
    const links = [link(1), { ...link(2), access: 'subscription' as const }];
    expect(viewCitation({ ...only(chronicPain.citations), links }).access).toBe('subscription');
  });
});

describe('due dates', () => {
  it('fold items that share a clock and part what must be done from what to know', () => {
    const { act, other } = viewDueDates(SUMMARY, '2017-01-12');
    expect(act.map(({ code, items, when }) => [code, items, when])).toEqual([['authorize', [2], 'ahead']]);
    expect(other.map(({ code, items }) => [code, items])).toEqual([
      ['appeal', [2]],
      ['ur-effective-until', [1, 3]],
    ]);
  });

  it.each(['2017-01-17', '2017-01-18', '2017-01-19'])(
    'are gone by on %s exactly when shared/ says so',
    (today) => {
      const [date] = viewDueDates(SUMMARY, today).act;
      const [deadline] = SUMMARY.deadlines;
      if (date === undefined || deadline === undefined) throw new Error('no date');
      expect(date.when === 'past').toBe(describeDeadline(deadline, today).startsWith('was due'));
    },
  );

  it('tell whether the reader entered the day of receipt', () => {
    expect(receivedOf(SUMMARY)).toEqual({ day: '2017-01-11', entered: false });
    const later = SUMMARY.deadlines.map((deadline) => ({ ...deadline, start: '2017-01-13' }));
    expect(receivedOf({ ...SUMMARY, deadlines: later })).toEqual({ day: '2017-01-13', entered: true });
  });
});

describe('items', () => {
  it('come overturned first, then unclear, then upheld, each in the order of the letter', () => {
    expect(orderItems(SUMMARY.items).map(({ number }) => number)).toEqual([2, 4, 1, 3]);
  });

  it('start folded when upheld, unless there is only one', () => {
    const open = SUMMARY.items.filter((item) => startsOpen(item, SUMMARY.items)).map(({ number }) => number);
    expect(open).toEqual([2, 4]);
    const [first] = SUMMARY.items;
    expect(first && startsOpen(first, [first])).toBe(true);
  });

  it('copied alone take their own findings, dates and counts along, and nobody else’s', () => {
    const alone = onlyItem(SUMMARY, 3);
    expect(alone.counts).toEqual({ items: 1, upheld: 1, overturned: 0, unclear: 0 });
    expect(alone.findings.map(({ code }) => code)).toEqual(['unknown-section']);
    expect(alone.deadlines.map(({ item }) => item)).toEqual([3]);
  });
});

describe('what to check', () => {
  it('parts findings of the letter from those of its items, so that none is told twice', () => {
    const { ofLetter, inItems, warnings } = viewCheckList(SUMMARY);
    expect(ofLetter.map(({ code }) => code)).toEqual(['date-conflict']);
    expect(inItems).toEqual([{ item: 3, count: 1 }]);
    expect(warnings).toHaveLength(1);
  });

  it('loses no finding, not even of an item that the letter does not have', () => {
    const stray = { ...only(findingsOf(SUMMARY, 3)), item: 9 };
    expect(viewCheckList({ ...SUMMARY, findings: [stray] }).ofLetter).toEqual([stray]);
  });
});

describe('days', () => {
  it('are written as the locale writes them, and never slip to the day before', () => {
    expect(formatDays('en-US').weekday('2017-01-18')).toBe('Wed 01/18/2017');
    expect(formatDays('de-DE').day('2017-01-18')).toBe('18.01.2017');
  });

  it('of the reader are those of the wall calendar', () => {
    expect(localToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
