import type { Word } from './words.ts';

export type Side = 'left' | 'right' | 'bilateral';

export interface PrintedSide {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

const SIDES: ReadonlyMap<string, Side> = new Map([
  ['left', 'left'],
  ['lt', 'left'],
  ['right', 'right'],
  ['rt', 'right'],
  ['bilateral', 'bilateral'],
  ['bilaterally', 'bilateral'],
  ['bilat', 'bilateral'],
  ['bil', 'bilateral'],
  ['both', 'bilateral'],
]);

/** Every side that the words print, in order: "left", "RT", "(R) knee", "b/l". */
export function readSides(words: string, tokens: readonly Word[]): PrintedSide[] {
  const found: PrintedSide[] = [];
  let index = 0;
  for (const token of tokens) {
    index += 1;
    const next = tokens[index];
    const side = token.text.length > 1 ? SIDES.get(token.text) : letterSide(words, token, next);
    if (side) found.push({ side, start: token.start, end: token.end });
    else if (token.text === 'b' && next?.text === 'l' && words.slice(token.end, next.start) === '/') {
      found.push({ side: 'bilateral', start: token.start, end: next.end });
    }
  }
  return found;
}

/** "(R) knee", "L shoulder"; never "NESP-R program", "L4" and never "L spine", which is the lumbar one. */
function letterSide(words: string, token: Word, next: Word | undefined): Side | null {
  const printed = words.slice(token.start, token.end);
  if (printed !== 'R' && printed !== 'L') return null;
  if (words[token.start - 1] === '-' || !next || next.text === 'spine' || !/^[a-z]{3}/.test(next.text))
    return null;
  return printed === 'R' ? 'right' : 'left';
}

/** "left and right" is bilateral; null for none. */
export function oneSide(sides: readonly PrintedSide[]): Side | null {
  const first = sides[0];
  if (!first) return null;
  return sides.every((entry) => entry.side === first.side) ? first.side : 'bilateral';
}
