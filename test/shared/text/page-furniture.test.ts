import { describe, expect, it } from 'vitest';
import { blankPageFurniture } from '../../../shared/text/page-furniture.ts';

const FILLER = 'The worker lifted crates and walked the yard. '.repeat(14).trim();

describe('what pages print around a letter', () => {
  it.each([
    'Final Determination Letter for IMR Case Number CM15-0999001   3',
    'Page 3 of 7',
    'page 3',
    '- 3 -',
    '3 | P a g e',
    'IMR Case Number: CM15-0999001   Page 3',
    'Final Determination Letter for IMR Case Number CM15-0999001\n  3',
    'CM15-0999001 Page 3 of 7',
    'Received: 03/02/2016 10:22 AM  Fax 213-555-0100  p. 4',
    'DEC-12-2016 10:22  FROM ACME CLAIMS  TO 12135550100  P.004/012',
    '2016-12-12, 10:22:31 AM 213-555-0100 page 4 of 12',
  ])('is blanked, unit for unit: %s', (line) => {
    const text = `The knee\n\n  ${line} \n\fwas stable.`;
    const plain = blankPageFurniture(text);
    expect(plain).toHaveLength(text.length);
    expect(plain.replace(/\s+/g, ' ')).toBe('The knee was stable.');
    expect(plain.split('\n')).toHaveLength(2);
    expect(plain.indexOf('was')).toBe(text.indexOf('was'));
  });

  it('holds numbers alone on a line only where they count pages', () => {
    const paged = `${FILLER}\n1\n${FILLER}\n2\n${FILLER}`;
    expect(blankPageFurniture(paged)).not.toMatch(/\d/);
    for (const kept of [
      `${FILLER}\n40\n${FILLER}\n30\n${FILLER}`,
      'Criteria:\n1\npain\n2\nfunction',
      'Norco\n60\nUpheld',
    ]) {
      expect(blankPageFurniture(kept)).toBe(kept);
    }
  });

  it.each(['1', '2'])('holds one number alone, as in a letter of two pages: %s', (number) => {
    const lines = `${FILLER}\n${FILLER}`.replace(/(.{60,70}) /g, '$1\n');
    const paged = `${lines} The\nnext lines say that after all this time the brace has\n${number}\nno use. ${FILLER}`;
    expect(blankPageFurniture(paged)).not.toMatch(/\d/);
    for (const gap of ['\n\n', '\n\f']) {
      expect(blankPageFurniture(`${lines}\nBrace: Upheld\n${number}${gap}${FILLER}`)).not.toMatch(/\d/);
    }
    for (const words of ['as it is said in the guideline, on MTUS page', 'Quantity', 'Grade']) {
      const kept = `${lines}\n${words}\n${number}\nof the chapter. ${FILLER}`;
      expect(blankPageFurniture(kept)).toBe(kept);
    }
  });

  it('is no sentence that speaks of pages or of a time, and no value of a header', () => {
    const text =
      'Case Number:\nCM15-0999001\nSee the guideline,\npage 3 of the chapter.\nIt is 3 of 7.\nOn 03/02/2016 10:22 AM she took 4 pills of Norco.';
    expect(blankPageFurniture(text)).toBe(text);
  });
});
