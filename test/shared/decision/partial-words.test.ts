import { describe, expect, it } from 'vitest';
import { item, letter } from './letter.ts';
import { firstItem } from './read.ts';

describe('the words of an item', () => {
  it.each([
    ['no blank behind the comma', 'portion of the original request,Balm #30 is'],
    ['"remains"', 'portion of the original request, Balm #30 remains'],
    ['the plural', 'portion of the original requests, Balm #30 is'],
  ])('that was allowed in part may print %s', (_, last) => {
    const name = `Balm #40 was the original request. Balm #10 was authorized by the Claims Administrator. The remaining IMR eligible ${last}`;
    expect(firstItem(letter({ items: [item(`${name}: Upheld`)] }))).toMatchObject({
      original: 'Balm #40',
      authorized: 'Balm #10',
      request: 'Balm #30',
    });
  });

  it('end before a colon that stands there twice', () => {
    expect(firstItem(letter({ items: [item('Cane:: Upheld')] }))).toMatchObject({
      printed: 'Cane',
      request: 'Cane',
    });
  });
});
