import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../extension/entrypoints/reader/read-address.ts';

const HASH = 'ab'.repeat(32);

describe('the address of the reader page', () => {
  it('names a tab, a letter and places, and not one word of it', () => {
    expect(readAddress(`?tab=7&letter=${HASH}`, '#120-148')).toEqual({
      tabId: 7,
      hash: HASH,
      marks: [[120, 148]],
    });
  });

  it('may name several places, and drops those that are none', () => {
    expect(readAddress(`?tab=7&letter=${HASH}`, '#5-9,30-20,40-44')?.marks).toEqual([
      [5, 9],
      [40, 44],
    ]);
  });

  it.each(['', '?tab=7', `?letter=${HASH}`, `?tab=x&letter=${HASH}`, '?tab=7&letter=words'])(
    'is refused where it is none of ours: "%s"',
    (search) => {
      expect(readAddress(search, '#1-2')).toBeNull();
    },
  );
});
