import type { Span } from '../../api/contract.ts';

/** Which words are in a set, told by a sum of their letters alone: it may say yes to another word, never no to its own. */
export type WordSet = Uint8Array;

const SIZE = 1 << 14;
const MASK = SIZE - 1;

/** A set of words given in lower case. */
export function firstWords(words: Iterable<string>): WordSet {
  const set = new Uint8Array(SIZE);
  for (const word of words) {
    let sum = 0;
    for (let at = 0; at < word.length; at += 1) sum = add(sum, word.charCodeAt(at));
    set[sum & MASK] = 1;
  }
  return set;
}

/**
 * The next run of letters or of digits from an offset on, as splitWords parts them (shared/treatment/words.ts);
 * null where there is none. Most words of a narrative begin no name: they are passed over without being cut
 * out, lower-cased and looked up.
 * @param set only a word that is in it, or whose singular is.
 */
export function nextWord(text: string, from: number, set?: WordSet): Span | null {
  let at = from;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    const start = at;
    // The sums of the word without its last letters, for "injections", "crutches", "biopsies".
    let sum = 0;
    let less1 = 0;
    let less2 = 0;
    let less3 = 0;
    let code = 0;
    do {
      code = text.charCodeAt(at) | LOWER;
      less3 = less2;
      less2 = less1;
      less1 = sum;
      sum = add(sum, code);
      at += 1;
    } while (at < text.length && kindOf(text.charCodeAt(at)) === kind);
    if (kind === OTHER) continue;
    if (set === undefined || has(set, sum)) return [start, at];
    if (code === S && (has(set, less1) || has(set, less2) || has(set, add(less3, Y)))) return [start, at];
  }
  return null;
}

const LOWER = 32;
const S = 115;
const Y = 121;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

function kindOf(code: number): number {
  const lower = code | LOWER;
  if (lower >= 97 && lower <= 122) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}

function add(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0;
}

function has(set: WordSet, sum: number): boolean {
  return set[sum & MASK] === 1;
}
