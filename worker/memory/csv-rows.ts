import type { SavedDecision } from '../../shared/api/decisions.ts';
import type { BasisFacts, ItemFacts } from '../../shared/api/facts.ts';
import { type CsvCell, writeCsvLine } from '../../shared/insight/export/write-csv-line.ts';

const COLUMNS: readonly (readonly [string, (decision: SavedDecision, item: ItemFacts) => CsvCell])[] = [
  ['case number', ({ facts }) => facts.caseNumber],
  ['decision date', ({ facts }) => facts.dates.decision],
  ['UR date', ({ facts }) => facts.dates.utilizationReview],
  ['UR vendor', ({ vendor }) => vendor],
  ['priority', ({ facts }) => facts.priority],
  ['specialties', ({ facts }) => facts.specialties.join('; ')],
  ['item', (_, item) => item.number],
  ['outcome', (_, item) => item.outcome],
  ['request', (_, item) => item.request],
  ['category', (_, item) => item.treatment?.category],
  ['treatment', (_, item) => item.treatment?.name],
  ['drug class', (_, item) => item.treatment?.drugClass],
  ['strength', (_, item) => item.treatment?.strength],
  ['quantity', (_, item) => item.treatment?.quantity],
  ['unit', (_, item) => item.treatment?.unit],
  ['administrator basis', (_, item) => item.administrator?.basis],
  ['administrator guidelines', (_, item) => guidelinesOf(item.administrator)],
  ['reviewer basis', (_, item) => item.reviewer?.basis],
  ['reviewer guidelines', (_, item) => guidelinesOf(item.reviewer)],
  ['comparison', (_, item) => item.comparison],
  ['findings', (_, item) => item.findings.join('; ')],
  ['added', ({ addedAt }) => new Date(addedAt).toISOString()],
];

/** The first line; the mark in front makes Excel read the rest as UTF-8. */
export const CSV_HEADER = `\uFEFF${writeCsvLine(COLUMNS.map(([name]) => name))}`;

/** One line an item, after RFC 4180. */
export function toCsvRows(decision: SavedDecision): string {
  return decision.facts.items
    .map((item) => writeCsvLine(COLUMNS.map(([, read]) => read(decision, item))))
    .join('');
}

function guidelinesOf(basis: BasisFacts | null): string {
  const cited = (basis?.citations ?? []).map(({ source, guideline, edition, sections, pages }) =>
    [guideline ?? source, edition, sections.join(', '), pages.length === 0 ? '' : `p. ${pages.join(', ')}`]
      .filter((part) => part !== null && part !== '')
      .join(' '),
  );
  return cited.join('; ');
}
