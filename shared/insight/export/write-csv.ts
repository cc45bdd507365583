import type { Deadline, Item, Summary } from '../../api/contract.ts';
import { describeBasis } from './describe-citation.ts';
import { COMPARISON_WORDS } from './describe-comparison.ts';
import { type CsvCell, writeCsvLine } from './write-csv-line.ts';

const COLUMNS: readonly (readonly [string, (item: Item, letter: Summary) => CsvCell])[] = [
  ['case number', (_, letter) => letter.caseNumber],
  ['decision date', (_, letter) => letter.dates.decision],
  ['UR date', (_, letter) => letter.dates.utilizationReview],
  ['item', (item) => item.number],
  ['outcome', (item) => item.outcome],
  ['request', (item) => item.request ?? item.printed],
  ['original request', (item) => item.original],
  ['authorized by UR', (item) => item.authorized],
  ['owed', (item) => item.owed?.statement],
  ['category', (item) => item.treatment?.category],
  ['treatment', (item) => item.treatment?.name],
  ['drug class', (item) => item.treatment?.drugClass],
  ['quantity', (item) => item.treatment?.quantity],
  ['unit', (item) => item.treatment?.unit],
  ['administrator', (item) => describeBasis(item.administrator)],
  ['reviewer', (item) => describeBasis(item.reviewer)],
  ['comparison', (item) => (item.comparison === null ? null : COMPARISON_WORDS[item.comparison])],
  ['authorize by', (item, letter) => due(item, letter, 'authorize')],
  ['reimburse by', (item, letter) => due(item, letter, 'reimburse')],
  ['appeal until', (item, letter) => due(item, letter, 'appeal')],
  ['UR decision stands until', (item, letter) => due(item, letter, 'ur-effective-until')],
  ['worth a check', (item, letter) => messages(item, letter.findings)],
  ['not sure of', (item, letter) => messages(item, letter.warnings)],
];

/**
 * One row an item, ISO dates, after RFC 4180 (CRLF, quotes doubled), with a byte order mark so that Excel reads
 * it as UTF-8. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeCsv(summaries: readonly Summary[]): string {
  const header = COLUMNS.map(([name]) => name);
  const rows = summaries.flatMap((letter) =>
    letter.items.map((item) => COLUMNS.map(([, read]) => read(item, letter))),
  );
  return `\uFEFF${[header, ...rows].map(writeCsvLine).join('')}`;
}

function due(item: Item, letter: Summary, code: Deadline['code']): string | undefined {
  return letter.deadlines.find((deadline) => deadline.code === code && deadline.item === item.number)?.due;
}

/** What is said of this item, and of the whole letter on each of its rows: a filtered sheet loses nothing. */
function messages(
  item: Item,
  list: readonly { readonly item: number | null; readonly message: string }[],
): string {
  return list
    .filter((entry) => entry.item === null || entry.item === item.number)
    .map((entry) => entry.message)
    .join(' | ');
}
