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
 * A pattern for one number in folded words, digits or a word up to 999: "12", "1.00", "LLLLLL" (twelve),
 * "TTTTTB-DDDD" (twenty-four), "UUUUUUUUUUUUUUUATB" (one hundred twenty).
 */
export const NUMBER = '(?:\\d{1,4}(?:\\.\\d{1,3})?|(?:T+[B-I](?:[- ][A-I]+)?|[A-S]+|U+[A-T]{1,4})(?![A-U]))';

// "AAA hundred", "AAA hundred and TTTTTB-DDDD": one hundred, one hundred and twenty-four
const HUNDREDS =
  /\b([A-I])\1{2,4} hundred(?:(?: and)?[ -](?:T{4,6}([B-I])(?:[- ]([A-I])\3{2,4})?|([A-S])\4{2,8}))?(?![A-T])/g;

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
  let text = lowerCase(words).replace(NUMBER_WORD, (word) => FOLDS.get(word) ?? word);
  if (text.includes('hundred')) text = text.replace(HUNDREDS, foldHundreds);
  return { text, counts: /[\dA-T]/.test(text) };
}

/** "AAA hundred TTTTTB" → "UUUUUUUUUUUUUUUATB": as long, the digits at its end. */
function foldHundreds(
  printed: string,
  hundreds: string,
  tens?: string,
  ones?: string,
  rest?: string,
): string {
  return `${hundreds}${tens === undefined ? '' : `T${tens}`}${ones ?? rest ?? ''}`.padStart(
    printed.length,
    'U',
  );
}

// "UUUUUUUUUUUUUUUATB": 1 hundred, 2 tens
const HUNDREDS_FOLDED = /^U+([A-I])(?:T([B-I]))?([A-S])?$/;

/** The value of what NUMBER matched in folded words; null for anything else. */
export function numberOf(printed: string): number | null {
  if (printed >= '0' && printed < ':') return Number(printed);
  const hundreds = HUNDREDS_FOLDED.exec(printed);
  if (hundreds) {
    const [h = 0, tens = 0, ones = 0] = hundreds.slice(1).map((one) => LETTERS.indexOf(one ?? ' ') + 1);
    return h * 100 + tens * 10 + ones;
  }
  let sum = 0;
  for (const word of printed.split(/[- ]/)) {
    const digit = LETTERS.indexOf(word.slice(-1)) + 1;
    if (word === '' || digit === 0) return null;
    sum += word.startsWith('T') ? digit * 10 : digit;
  }
  return sum;
}
