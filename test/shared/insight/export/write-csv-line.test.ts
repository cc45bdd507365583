import { describe, expect, it } from 'vitest';
import { writeCsvLine } from '../../../../shared/insight/export/write-csv-line.ts';

describe('a line of CSV', () => {
  it.each(['=1+1', ' +cmd', '-2', '@SUM', '\uFF1D1+1', '\u200B=1+1', '\t=1'])(
    'puts an apostrophe before what a spreadsheet would run: %j',
    (cell) => {
      expect(writeCsvLine([cell]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('keeps numbers, doubles quotes and ends with CRLF', () => {
    expect(writeCsvLine([-2, 'a "b"', null])).toBe('-2,"a ""b""",\r\n');
  });
});
