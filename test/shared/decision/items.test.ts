import { describe, expect, it } from 'vitest';
import { item, letter } from './letter.ts';
import { codes, firstItem, readOne } from './read.ts';

const names = (text: string) => readOne(text).items.map(({ printed }) => printed);

describe('where an item begins and ends', () => {
  it('takes the last colon before the outcome, whatever colons the name holds', () => {
    const text = letter({ items: [item('Labs before surgery: CMP DOS: 11/02/2016: Overturned')] });
    expect(firstItem(text)).toMatchObject({
      printed: 'Labs before surgery: CMP DOS: 11/02/2016',
      outcome: 'overturned',
    });
  });

  it.each([
    ['Cane; Overturned', 'Cane', 'overturned'],
    ['Two canes are Upheld', 'Two canes are', 'upheld'],
    ['Cane: Upheld (Standard)', 'Cane', 'upheld'],
  ])('reads the outcome of "%s"', (line, printed, outcome) => {
    const text = letter({ items: [item(line)] });
    expect(firstItem(text)).toMatchObject({ printed, outcome });
    expect(codes(readOne(text))).not.toContain('outcome-unusual');
  });

  it('reads a verdict for the outcome on a numbered line, and says that it is unusual', () => {
    const text = letter({
      items: [
        item('1. Cane is not medically necessary and appropriate.'),
        item('2. Walker is medically necessary.'),
      ],
    });
    const reading = readOne(text);
    expect(reading.items.map(({ printed, outcome }) => [printed, outcome])).toEqual([
      ['Cane', 'upheld'],
      ['Walker', 'overturned'],
    ]);
    expect(codes(reading).filter((code) => code === 'outcome-unusual')).toHaveLength(2);
  });

  it('never takes the end of a rationale for the outcome of an item whose line is missing', () => {
    const why = 'Nothing new was found. The request for a cane is not medically necessary.';
    const missing = item('Walker: Upheld').replace(/^.*\n+/u, '');
    const reading = readOne(letter({ items: [item('Cane: Upheld', { why }), missing] }));
    expect(reading.items[1]?.outcome ?? 'unclear').toBe('unclear');
  });

  it('finds the outcome on the next line', () => {
    const text = letter({ items: [item('Cane with a\nsoft grip:\nUpheld')] });
    expect(firstItem(text)).toMatchObject({ printed: 'Cane with a soft grip', outcome: 'upheld' });
  });

  it('tells an item from the rationale above it by any one clue: blank line, short line, page break', () => {
    const long =
      'The file says little about the walks that the worker took, or how far he went on a good day,\nand nothing of a fall. Therefore, the request is not medically necessary.';
    const gaps = { 'a blank line': '\n\n', 'a line break': '\n', 'a page break': '\n\f' };
    for (const [gap, between] of Object.entries(gaps)) {
      const text = letter({
        items: [[item('Cane: Upheld', { why: long }), item('walker with wheels: Upheld')].join(between)],
      });
      expect(names(text), gap).toEqual(['Cane', 'walker with wheels']);
    }
  });

  it('stands behind the blank line, whatever periods its own name or the rationale above hold', () => {
    const name = 'Visit to Dr. A. Stone, M.D. for the L.S. spine';
    for (const why of ['Nothing new was found', 'It is not medically necessary. See the MTUS p. 99']) {
      const items = readOne(
        letter({ items: [item('Cane: Upheld', { why }), item(`${name}: Upheld`)] }),
      ).items;
      expect(items[1]?.printed).toBe(name);
      expect(items[0]?.rationale?.text).toBe(why);
    }
  });

  it('is unsure, on both sides, where a rationale ends without a period and no blank line follows', () => {
    const why = 'It is not medically necessary. Weaning should follow page 99';
    const text = letter({ items: [`${item('Cane: Upheld', { why })}\n${item('Walker: Upheld')}`] });
    const told = readOne(text).warnings.map(({ item: number, field }) => `${number} ${field}`);
    expect(told).toEqual(expect.arrayContaining(['1 rationale', '2 printed']));
  });

  it('finds the items of a text that has lost its line breaks', () => {
    const text = letter({ items: [item('Cane: Upheld'), item('Walker: Overturned')] }).replace(/\s+/g, ' ');
    expect(names(text)).toEqual(['Cane', 'Walker']);
  });

  it('does not take a rationale that quotes an outcome for an item', () => {
    const why =
      'An earlier review of the cane read: Upheld. The brace is new. The request is not medically necessary.';
    expect(names(letter({ items: [item('Brace: Upheld', { why })] }))).toEqual(['Brace']);
  });

  it('warns of a line that looks like an item and has no guideline lines', () => {
    const why = 'The knee was stable.\n\nCane: Upheld\n\nTherefore, the request is not medically necessary.';
    const summary = readOne(letter({ items: [item('Brace: Upheld', { why })] }));
    expect(summary.items).toHaveLength(1);
    expect(codes(summary)).toContain('item-count-mismatch');
  });

  it('reads a misprinted outcome, and says so', () => {
    const summary = readOne(letter({ items: [item('Brace: Upheid')] }));
    expect(summary.items[0]?.outcome).toBe('upheld');
    expect(codes(summary)).toContain('outcome-unusual');
  });

  it('keeps an item without an outcome as unclear', () => {
    const summary = readOne(letter({ items: [item('Cane: Upheld'), item('Walker')] }));
    expect(summary.counts).toEqual({ items: 2, upheld: 1, overturned: 0, unclear: 1 });
    expect(codes(summary)).toContain('outcome-not-read');
  });

  it('keeps the item in which a letter was cut off, and says what it could not read', () => {
    const whole = letter({ items: [item('Cane: Upheld'), item('Walker: Overturned')] });
    const summary = readOne(whole.slice(0, whole.lastIndexOf('MAXIMUS guideline')));
    expect(summary.items[1]).toMatchObject({
      printed: 'Walker',
      outcome: 'overturned',
      reviewer: null,
      rationale: null,
    });
    expect(codes(summary)).toContain('cut-off');
  });

  it('does not take the last words of the last rationale for an item', () => {
    const why = 'The gait is unsafe. The cane is medically necessary, and the UR denial is overturned.';
    const summary = readOne(letter({ items: [item('Cane: Overturned', { why })] }));
    expect(summary.items.map(({ printed, rationale }) => [printed, rationale?.text])).toEqual([
      ['Cane', why],
    ]);
    expect(codes(summary)).toEqual([]);
  });

  it('counts an item once whose line was copied twice', () => {
    const summary = readOne(
      letter({ items: [item('Rental of a lift chair: Upheld\nRental of a lift chair: Upheld')] }),
    );
    expect(summary.items.map(({ printed }) => printed)).toEqual(['Rental of a lift chair']);
    expect(codes(summary)).toContain('item-start-unsure');
  });
});

describe('a verdict against the printed outcome', () => {
  it('is warned of, for its words may have been misread', () => {
    const why = 'The knee is stable. Therefore, the brace is of course medically necessary.';
    expect(codes(readOne(letter({ items: [item('Knee brace: Upheld', { why })] })))).toContain(
      'conclusion-unsure',
    );
    expect(codes(readOne(letter({ items: [item('Knee brace: Overturned', { why })] })))).toEqual([]);
  });
});

describe('an item of which UR allowed a part', () => {
  it.each([
    [
      'the usual words',
      'Cane visits, 9 was the original request. Cane visits, 4 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Cane visits, 5 is: Upheld',
      'Cane visits, 9',
      'Cane visits, 4',
      'Cane visits, 5',
    ],
    [
      'without "is"',
      'Balm #40 was the original request. Balm #10 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Balm #30: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #30',
    ],
    [
      'the whole request left open',
      'Lift chair was the original request. The Claims Administrator authorized a lift chair rental, leaving the original request IMR eligible. The original request, lift chair is: Overturned',
      'Lift chair',
      'a lift chair rental',
      'lift chair',
    ],
    [
      'other words',
      'Twelve visits were originally requested. Six visits were approved by Utilization Review. The remaining portion of the original request, six visits, is: Upheld',
      'Twelve visits',
      'Six visits',
      'six visits',
    ],
    [
      'the original named last',
      'The original request was for Balm #40. Balm #10 was authorised by the Claims Administrator. The remaining, IMR eligible portions of the original request are Balm #30: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #30',
    ],
    [
      'what is left told behind "leaving"',
      'Balm #40 was the original request. The Claims Administrator authorized Balm #10, leaving the remaining IMR eligible portion of the original request, Balm #30 is: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #30',
    ],
    [
      'eligible named last',
      'Balm #40 was the original request. Balm #10 was approved by the Claims Administrator. The remaining portion of the original request eligible for IMR, Balm #30, is: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #30',
    ],
    [
      'a misspelling and a modified request',
      'Balm #40 was the orginal request. The Claims Administrator modified the request to Balm #10, thus leaving the original request IMR eligible. The original request, Balm #40 is: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #40',
    ],
    [
      'a request that was modified',
      'Balm #40 was the original request and was modified to Balm #10 by the Claims Administrator. The remaining IMR eligible portion of the original request, Balm #30 is: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #30',
    ],
    [
      'a request that was modified by utilization review',
      'Balm #40 was the original request. Balm was modified to Balm #10 by Utilization Review. The remaining IMR eligible portion of the original request, Balm #30 is: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #30',
    ],
    [
      'a request that was modified by UR, and who gives the treatment',
      'Care 12 hours was the original request. Care was modified to 6 hours by a nurse by UR. The remaining IMR eligible portion of the original request, care 6 hours is: Upheld',
      'Care 12 hours',
      '6 hours by a nurse',
      'care 6 hours',
    ],
    [
      'how and by whom it was allowed',
      'Balm #40 was the original request. Balm #10 was conditionally certified with changes by the carrier. The remaining IMR eligible portion of the original request, Balm #30 is: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #30',
    ],
    [
      'a misspelt administrator',
      'Balm #40 was the original request. Balm #10 was authorized by the Claims Adminstrator. The remaining IMR eligible portion of the original request, Balm #30 is: Upheld',
      'Balm #40',
      'Balm #10',
      'Balm #30',
    ],
    [
      'the doer of what was allowed',
      'Rub, 8 hours was the original request. The Claims Administrator authorized 4 hours by the same nurse, leaving the original request IMR eligible. The original request, Rub, 8 hours is: Upheld',
      'Rub, 8 hours',
      '4 hours by the same nurse',
      'Rub, 8 hours',
    ],
  ])('is split into its three parts: %s', (_, printed, original, authorized, request) => {
    const read = firstItem(
      letter({ items: [item('Cane: Upheld'), item(printed)] }).replace(
        /Cane: Upheld[\s\S]*?necessary\.\n\n/,
        '',
      ),
    );
    expect(read).toMatchObject({ original, authorized, request, printed: printed.replace(/: \w+$/, '') });
  });

  it.each([
    'Balm #40, of which #10 was approved by UR',
    'Balm #40 (partially approved as #10)',
    'The remaining Balm #30',
    'Balm #40 was the original request. Balm #10 was authorized by the Claims Administrator, leaving Balm #30 as the remaining IMR eligible portion of the original request, which is',
  ])('is warned of where no template fits: %s', (name) => {
    expect(codes(readOne(letter({ items: [item(`${name}: Upheld`)] })))).toContain('partial-approval-unsure');
  });

  it('is found whole behind a rationale, although it holds several sentences', () => {
    const partial =
      'Cane visits, 9 was the original request.\nCane visits, 4 was authorized by the Claims Administrator.\nThe remaining IMR eligible portion of the original request, Cane visits, 5 is: Upheld';
    const items = readOne(letter({ items: [`${item('Brace: Upheld')}\n${item(partial)}`] })).items;
    expect(items[1]?.original).toBe('Cane visits, 9');
    expect(items[0]?.rationale?.text).toMatch(/not medically necessary\.$/);
  });
});
