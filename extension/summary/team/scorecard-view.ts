import type { Scorecard, ScorecardBy, ScorecardRow } from '../../../shared/api/scorecards.ts';
import { keyOfCode, type Say } from '../say.ts';
import { formatShare } from './share.ts';

/** What is counted of a group's items. */
export const MEASURES = ['overturned', 'administratorNone', 'administratorOutsideMtus'] as const;
export type Measure = (typeof MEASURES)[number];

/** A chart shows this many groups; the table shows them all. */
const MOST_BARS = 12;

export interface Bar {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  readonly words: string;
}

/** A group's name as a reader knows it. */
export function nameGroup(row: ScorecardRow, by: ScorecardBy, say: Say, locale?: string): string {
  if (row.name === null || row.name === '') return say('team.unnamed');
  if (by === 'category') return say(`category.${keyOfCode(row.name)}`);
  return by === 'month' ? formatMonth(row.name, locale) : row.name;
}

/** Bars of the groups that have a rate: the latest months, or the largest groups. */
export function viewBars(card: Scorecard, measure: Measure, say: Say, locale?: string): Bar[] {
  const bars = card.rows.flatMap((row) => {
    const share = row[`${measure}Rate`];
    if (share === null) return [];
    return [{ name: nameGroup(row, card.by, say, locale), share, words: formatShare(share, locale) }];
  });
  return card.by === 'month' ? bars.slice(-MOST_BARS) : bars.slice(0, MOST_BARS);
}

/** "7 (23%)", or the count alone under five items. */
export function viewCell(row: ScorecardRow, measure: Measure, locale?: string): string {
  const share = row[`${measure}Rate`];
  return share === null ? String(row[measure]) : `${row[measure]} (${formatShare(share, locale)})`;
}

/** "2017-01" → "Jan 2017" */
function formatMonth(month: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', year: 'numeric' }).format(
    new Date(`${month}-01`),
  );
}
