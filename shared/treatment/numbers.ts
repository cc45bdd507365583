const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const VALUES = new Map<string, number>();
for (const [value, word] of ONES.split(' ').entries()) VALUES.set(word, value);
for (const [index, word] of TENS.split(' ').entries()) VALUES.set(word, (index + 2) * 10);

/** A pattern for one number, digits or a word up to ninety-nine: "12", "1.00", "twelve", "twenty-four". */
export const NUMBER =
  '(?:\\d{1,4}(?:\\.\\d{1,3})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';

// Some letters of every word that NUMBER may match: "eighteen" has "eight", "thirteen" only "teen".
const ANY_NUMBER =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty/i;

/** Whether words may hold a number at all: most requests for a service print none, and what needs one is not looked for. */
export function mayCount(words: string): boolean {
  return ANY_NUMBER.test(words);
}

/** The value of what NUMBER matched; null for anything else. */
export function numberOf(printed: string): number | null {
  if (/^\d/.test(printed)) return Number(printed);
  let sum = 0;
  for (const word of printed.toLowerCase().split(/[- ]/)) {
    const value = VALUES.get(word);
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}
