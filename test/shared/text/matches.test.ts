import { describe, expect, it } from 'vitest';
import { endOf, groupOf, matchesAtColons, matchesOf } from '../../../shared/text/matches.ts';

const placesOf = (matches: readonly RegExpExecArray[]) => matches.map((match) => [match.index, endOf(match)]);

describe('the matches of a pattern in a text', () => {
  it('are those that begin between two offsets, the second of them outside', () => {
    const text = 'ab ab ab';
    expect(placesOf(matchesOf(/ab/g, text))).toEqual([
      [0, 2],
      [3, 5],
      [6, 8],
    ]);
    expect(placesOf(matchesOf(/ab/g, text, 1, 6))).toEqual([[3, 5]]);
    expect(placesOf(matchesOf(/ab/g, text, 1, 7))).toEqual([
      [3, 5],
      [6, 8],
    ]);
  });

  it('end where nothing is left to match', () => {
    expect(matchesOf(/b*/g, 'ab')).toHaveLength(2);
    expect(matchesOf(/a/g, '')).toEqual([]);
  });

  it('at colons see the words before and behind, and none of a colon from the second offset on', () => {
    const pattern = /(?<=\b(name|date)):\s(\w+)/iy;
    const matches = matchesAtColons(pattern, 'Name: Doe, other: no, date: May', 0, 26);
    expect(matches.map((match) => [match.index, match[1], match[2]])).toEqual([[4, 'Name', 'Doe']]);
  });

  it('tell the first group that holds words', () => {
    const group = (text: string) => matchesOf(/(a)|(b)|c/g, text).map(groupOf);
    expect(group('abc')).toEqual([1, 2, -1]);
  });
});
