import { describe, expect, it } from 'vitest';
import { item, letter } from './letter.ts';
import { codes, firstItem, readOne } from './read.ts';

describe('a letter that was scanned', () => {
  it('knows an item whose colons a scan made semicolons', () => {
    const torn = item('Walker: Upheld').replaceAll(':', ';');
    const reading = readOne(letter({ items: [item('Cane: Overturned'), torn] }));
    expect(reading.items.map(({ printed, outcome }) => [printed, outcome])).toEqual([
      ['Cane', 'overturned'],
      ['Walker', 'upheld'],
    ]);
    expect(reading.items[1]?.reviewer?.basis).toBe('mtus');
  });

  it('misses an item whose labels a scan tore apart, and says that one may be missing', () => {
    const torn = item('Walker: Upheld')
      .replaceAll(':', ';')
      .replaceAll('guideline;', 'guidel ine')
      .replace('ale;', 'ale');
    const reading = readOne(letter({ items: [item('Cane: Overturned'), torn] }));
    expect(reading.items).toHaveLength(1);
    expect(codes(reading)).toContain('item-count-mismatch');
  });

  it.each([
    'The Final Determination was based on decisions for the disputed items/services set fortb below:',
    'The Final Determination was based on decisions for the disputed items/servicesset forth be1ow:',
    'The Final Determination was based on decisions for the disputed items/services set forth below',
  ])('begins the first item behind the sentence that announces it, misprinted: %s', (misprint) => {
    const text = letter({ items: [item('Two canes: Upheld')] });
    const misprinted = text.replace(/The Final Determination was[^:]*:/, misprint);
    expect(misprinted).not.toBe(text);
    expect(firstItem(misprinted)).toMatchObject({ printed: 'Two canes' });
  });
});
