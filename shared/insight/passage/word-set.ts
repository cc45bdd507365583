import type { Span } from '../../api/contract.ts';

/**
 * Which words are in a set, told by a sum of their letters alone: it may say yes to another word, never no to its
 * own. One bit a sum, so that the whole set stays near the processor.
 */
export type WordSet = Uint8Array;

const BITS = 17;
const MASK = (1 << BITS) - 1;

/** A set of words given in lower case. */
export function wordSet(words: Iterable<string>): WordSet {
  const set = new Uint8Array(1 << (BITS - 3));
  for (const word of words) {
    let sum = 0;
    for (let at = 0; at < word.length; at += 1) sum = add(sum, word.charCodeAt(at));
    const at = (sum & MASK) >> 3;
    set[at] = (set[at] ?? 0) | (1 << (sum & 7));
  }
  return set;
}

/**
 * The next run of letters or of digits from an offset on, as splitWords parts them but for letters with points, "R.N."
 * (shared/treatment/words.ts);
 * null where there is none. Most words of a narrative begin no name: they are passed over without being cut
 * out, lower-cased and looked up.
 * @param set only a word that is in it, or whose singular is.
 */
export function nextWord(text: string, from: number, set?: WordSet): Span | null {
  let at = from;
  while (at < text.length) {
    const start = at;
    let sum = 0;
    let code = text.charCodeAt(at) | LOWER;
    if (isSmall(code)) {
      do {
        sum = add(sum, code);
        at += 1;
        code = text.charCodeAt(at) | LOWER;
      } while (isSmall(code));
    } else if (isDigit(text.charCodeAt(at))) {
      do {
        sum = add(sum, text.charCodeAt(at));
        at += 1;
      } while (isDigit(text.charCodeAt(at)));
    } else {
      at += 1;
      continue;
    }
    if (set === undefined || has(set, sum) || hasSingular(set, text, start, at)) return [start, at];
  }
  return null;
}

/** Whether a word of a text is in a set, or its singular is. */
export function isIn(set: WordSet, text: string, [start, end]: Span): boolean {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = add(sum, text.charCodeAt(at) | LOWER);
  return has(set, sum) || hasSingular(set, text, start, end);
}

/** Whether the set may hold the singular of "injections", "crutches", "biopsies". */
function hasSingular(set: WordSet, text: string, start: number, end: number): boolean {
  if ((text.charCodeAt(end - 1) | LOWER) !== S) return false;
  let sum = 0;
  let less2 = 0;
  let less3 = 0;
  for (let at = start; at < end - 1; at += 1) {
    less3 = less2;
    less2 = sum;
    sum = add(sum, text.charCodeAt(at) | LOWER);
  }
  return has(set, sum) || has(set, less2) || has(set, add(less3, Y));
}

const LOWER = 32;
const S = 115;
const Y = 121;

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function add(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0;
}

function has(set: WordSet, sum: number): boolean {
  return ((set[(sum & MASK) >> 3] ?? 0) & (1 << (sum & 7))) !== 0;
}
