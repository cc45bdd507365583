import type { Mark } from './compare-letter.ts';

/** Exact counts of one field. A null known and a null read is right, but neither stated nor given. */
export interface FieldTally {
  known: number;
  right: number;
  /** Known values that the letter states. */
  stated: number;
  /** Values that the parser gave. */
  given: number;
  statedRight: number;
  warned: number;
  silent: number;
}

/** Adds the marks of a set up by field, in the order in which fields first appear. */
export function tallyFields(marks: readonly Mark[]): Map<string, FieldTally> {
  const fields = new Map<string, FieldTally>();
  for (const mark of marks) {
    const tally = fields.get(mark.field) ?? emptyTally();
    fields.set(mark.field, tally);
    tally.known += 1;
    if (isValue(mark.expected)) tally.stated += 1;
    if (isValue(mark.actual)) tally.given += 1;
    if (mark.right) {
      tally.right += 1;
      if (isValue(mark.expected)) tally.statedRight += 1;
    } else if (mark.warned) tally.warned += 1;
    else tally.silent += 1;
  }
  return fields;
}

function emptyTally(): FieldTally {
  return { known: 0, right: 0, stated: 0, given: 0, statedRight: 0, warned: 0, silent: 0 };
}

function isValue(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

const HEAD = ['field', 'exact', 'precision', 'recall', 'warned', 'silent'] as const;

/** The table that `npm run accuracy` prints for one letter set. */
export function formatTable(fields: ReadonlyMap<string, FieldTally>): string {
  const rows = [...fields].map(([field, tally]) => [
    field,
    `${tally.right} of ${tally.known}`,
    percent(tally.statedRight, tally.given),
    percent(tally.statedRight, tally.stated),
    String(tally.warned),
    String(tally.silent),
  ]);
  const table = [[...HEAD] as string[], ...rows];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
