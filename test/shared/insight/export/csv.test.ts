import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../../shared/api/contract.ts';
import { writeCsv } from '../../../../shared/insight/export/write-csv.ts';
import { item, letter } from '../letters.ts';
import { exampleLetter } from './example.ts';

/** Rows as an independent reader sees them. */
const read = (summaries: Summary[]): Record<string, string>[] =>
  parse(writeCsv(summaries), { columns: true, bom: true, record_delimiter: '\r\n' });

describe('the CSV export', () => {
  it('has one row an item, with ISO dates', () => {
    expect(read([exampleLetter()])).toMatchObject([
      {
        'case number': 'CM16-0999001',
        'decision date': '2017-01-11',
        item: '1',
        outcome: 'upheld',
        request: 'Tizanidine 4 mg #30',
        owed: 'Upheld: the 20 tablets that UR authorized stay authorized; 10 are not owed.',
        'authorize by': '',
        'appeal until': '2017-02-10',
        'UR decision stands until': '2017-11-08',
        'worth a check':
          'The header says injured 10/12/2016, the summary 10/13/2016. | A newer guideline has taken its place.',
      },
      { item: '2', outcome: 'overturned', 'authorize by': '2017-01-19', administrator: 'cited nothing' },
    ]);
  });

  it.each([
    ['=HYPERLINK("http://x.example","y")', `'=HYPERLINK("http://x.example","y")`],
    ['+1 visit', "'+1 visit"],
    ['-2 visits', "'-2 visits"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['\u200b=1', "'\u200b=1"],
    ['Brace = 1', 'Brace = 1'],
    ['10 mg, "as needed"\nfor pain', '10 mg, "as needed"\nfor pain'],
  ])('%j arrives in a spreadsheet as %j', (request, cell) => {
    expect(read([letter({ items: [item({ request })] })])[0]?.request).toBe(cell);
  });

  it('whatever a letter holds comes back whole, and never as a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (request) => {
        const [row] = read([letter({ items: [item({ request })] })]);
        const cell = row?.request ?? '';
        expect(cell === request || cell === `'${request}`).toBe(true);
        expect(cell).not.toMatch(/^[=+\-@]/);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the letters of a list in order under one header', () => {
    const rows = read([letter({ caseNumber: 'CM16-0999002' }), letter({ caseNumber: null })]);
    expect(rows.map((row) => row['case number'])).toEqual(['CM16-0999002', '']);
  });
});
