export type CsvCell = string | number | null | undefined;

// "=1+1", "+cmd", "-2", "@SUM", a leading tab, and their full-width forms
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/**
 * One line after RFC 4180, its CRLF included. A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front: the one place where that is decided, for the panel's export and the team's alike.
 */
export function writeCsvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = disarm(cell ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function disarm(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
