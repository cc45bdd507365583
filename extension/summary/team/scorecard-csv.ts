import type { Scorecard } from '../../../shared/api/scorecards.ts';
import { writeCsvLine } from '../../../shared/insight/export/write-csv-line.ts';

const COUNTS = ['items', 'upheld', 'overturned', 'administratorNone', 'administratorOutsideMtus'] as const;
const SHARES = ['overturnedRate', 'administratorNoneRate', 'administratorOutsideMtusRate'] as const;
/** As in every export: words for whoever opens it, figures and months (YYYY-MM) as data. */
const HEAD = [
  'items',
  'upheld',
  'overturned',
  'administrator cited nothing',
  'administrator outside the MTUS',
  'share overturned',
  'share cited nothing',
  'share outside the MTUS',
];

/** A scorecard as CSV after RFC 4180: counts, and shares from 0 to 1 with three decimals, empty under five items. */
export function writeScorecardCsv({ by, rows }: Scorecard): string {
  const lines = rows.map((row) =>
    writeCsvLine([
      row.name ?? '',
      ...COUNTS.map((name) => row[name]),
      ...SHARES.map((name) => (row[name] === null ? '' : Math.round(row[name] * 1000) / 1000)),
    ]),
  );
  return [writeCsvLine([by.replace('-', ' '), ...HEAD]), ...lines].join('');
}
