import { lowerCase } from './words.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** What each number word is folded to: "two" to "BBB", the second letter of the alphabet; "twenty" to "TTTTTB". */
const FOLDS = new Map<string, string>();
const LETTERS = 'ABCDEFGHIJKLMNOPQRS';
for (const [index, word] of ONES.split(' ').entries()) {
  if (index > 0) FOLDS.set(word, LETTERS.charAt(index - 1).repeat(word.length));
}
for (const [index, word] of TENS.split(' ').entries()) {
  FOLDS.set(word, 'T'.repeat(word.length - 1) + LETTERS.charAt(index + 1));
}
/** One to nineteen, and the tens. */
export const NUMBER_WORDS: readonly string[] = [...FOLDS.keys()];
const NUMBER_WORD = new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'g');

/**
 * A pattern for one number in folded words, digits or a word up to ninety-nine: "12", "1.00", "LLLLLL" (twelve),
 * "TTTTTB-DDDD" (twenty-four).
 */
export const NUMBER = '(?:\\d{1,4}(?:\\.\\d{1,3})?|(?:T+[B-I](?:[- ][A-I]+)?|[A-S]+)(?![A-T]))';

/** Words made ready for patterns that look for numbers. */
export interface FoldedWords {
  /**
   * All in lower case but number words, which stand in capitals that tell their value; unit for unit as long as
   * the words. A pattern then knows a number by a class of letters; with 27 words in either case, each of them was
   * a hundred kilobytes of machine code.
   */
  readonly text: string;
  /** Whether there is any number: most requests for a service print none, and what needs one is not looked for. */
  readonly counts: boolean;
}

/** "Twelve Sessions" → "LLLLLL sessions" */
export function foldNumbers(words: string): FoldedWords {
  const text = lowerCase(words).replace(NUMBER_WORD, (word) => FOLDS.get(word) ?? word);
  return { text, counts: /[\dA-T]/.test(text) };
}

/** The value of what NUMBER matched in folded words; null for anything else. */
export function numberOf(printed: string): number | null {
  if (printed >= '0' && printed < ':') return Number(printed);
  let sum = 0;
  for (const word of printed.split(/[- ]/)) {
    const digit = LETTERS.indexOf(word.slice(-1)) + 1;
    if (word === '' || digit === 0) return null;
    sum += word.startsWith('T') ? digit * 10 : digit;
  }
  return sum;
}
