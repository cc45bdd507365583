import { READ } from './ours.ts';
import { timeOnce } from './timing.ts';

const MIB = 1024 * 1024;

export interface Growth {
  readonly characters: number;
  readonly milliseconds: number;
}

/** Joins letters until the text is as long as asked (UTF-16 units). */
function grow(letters: readonly string[], characters: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const letter = letters[i % letters.length] ?? '';
    parts.push(letter);
    length += letter.length + 1;
  }
  return parts.join('\n').slice(0, characters);
}

/** Reading time for texts ten times as long as the one before, up to 2 MiB. */
export function measureGrowth(letters: readonly string[]): Growth[] {
  return [20_000, 200_000, 2_000_000].map((characters) => {
    const text = grow(letters, characters);
    return { characters, milliseconds: timeOnce(() => READ.run(text), 7) };
  });
}

/** Texts of one MiB made to hurt: each repeats what some pattern waits for and never gets. */
export const HOSTILE: Readonly<Record<string, string>> = {
  colons: ':'.repeat(MIB),
  'upheld lines': 'A: Upheld\n'.repeat(MIB / 10),
  'labels only': 'Claims Administrator guideline:\nMAXIMUS guideline:\nDecision rationale:\n'.repeat(
    MIB / 72,
  ),
  'items without end': `IMR ISSUES, DECISIONS AND RATIONALES\n${'Norco 10/325mg #60: '.repeat(MIB / 20)}`,
  'page lists': `MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): ${'1-999, '.repeat(MIB / 7)}`,
  'sections without end': `MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004, Section(s): ${'Summary, and '.repeat(MIB / 13)}`,
  blanks: ' '.repeat(MIB),
  'blank lines': '\n \n'.repeat(MIB / 3),
  dates: '01/01/2016 '.repeat(MIB / 11),
  'was the original request': 'X was the original request. '.repeat(MIB / 28),
  'medically necessary': 'is not medically necessary. '.repeat(MIB / 28),
  'open quotes and brackets': '("[{'.repeat(MIB / 4),
  asterisks: '*'.repeat(MIB),
  tags: '<b>'.repeat(MIB / 3),
  'zero-width': 'a\u200b'.repeat(MIB / 2),
};

/** Best of two readings of each hostile text, in milliseconds. */
export function measureHostile(): [string, number][] {
  return Object.entries(HOSTILE).map(([name, text]) => [name, timeOnce(() => READ.run(text), 2)]);
}
