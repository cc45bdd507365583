import { READ, WHOLE } from './ours.ts';
import { type Contender, timeOnce } from './timing.ts';

const MIB = 1024 * 1024;

export interface Growth {
  readonly characters: number;
  readonly milliseconds: number;
}

const UNIT = 20_000;
// A sign that a string of one byte a character cannot hold: "\u2019"
const WIDE = /[^\0-\u00ff]/;

/**
 * Letters of 20,000 characters in all, to be repeated: a longer text of other letters would compare letters, not
 * lengths. They begin with one that prints a typographic sign, so that every text takes two bytes a character.
 */
function unitOf(letters: readonly string[]): string {
  const wide = Math.max(
    0,
    letters.findIndex((letter) => WIDE.test(letter)),
  );
  return [...letters.slice(wide), ...letters].join('\n').slice(0, UNIT - 1);
}

/** What texts cost that are ten times as long as the one before, up to 2 million characters: the best of seven. */
export function measureGrowth({ run }: Contender, letters: readonly string[]): Growth[] {
  const unit = `${unitOf(letters)}\n`;
  return [1, 10, 100].map((times) => {
    const text = unit.repeat(times);
    return { characters: text.length, milliseconds: timeOnce(() => run(text), 7) };
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
  ...inLetter('summary', {
    dates: 'injured on 01/02/2015 then 03/04/2016 ',
    modifications: 'Norco 10/325mg #60 was modified to #30 ',
    'requests for': 'the request for ',
    denials: 'UR denied the request for Norco and denied ',
    sentences: 'Dr. Oak saw it. ',
    drugs: 'Norco 10/325mg #60, Soma 350mg #30, ',
    quotes: '\u201cpain\u201d  on 03/04/2016 ',
  }),
  ...inLetter('rationale', {
    'rationale of facts': 'In this case no evidence of knee pain is documented. ',
    'rationale of verdicts': 'The left knee MRI is not medically necessary. ',
    'one sentence': 'criteria for the right knee MRI is ',
  }),
};

/** An invented letter of one item whose clinical summary or rationale is one MiB of the same words. */
function inLetter(
  place: 'summary' | 'rationale',
  texts: Readonly<Record<string, string>>,
): Record<string, string> {
  const letters = Object.entries(texts).map(([name, words]) => {
    const long = words.repeat(MIB / words.length);
    const [summary, rationale] = place === 'summary' ? [long, 'Not needed.'] : ['Back pain.', long];
    const letter = [
      'IMR Case Number: CM16-0000001',
      'Date of Injury: 01/02/2014',
      'UR Denial Date: 01/05/2016',
      'CLINICAL CASE SUMMARY',
      summary,
      'IMR ISSUES, DECISIONS AND RATIONALES',
      '1. Norco 10/325mg #60: Upheld',
      'Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.',
      'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.',
      `Decision rationale: ${rationale} Therefore, the request is not medically necessary.`,
    ];
    return [`letter of ${name}`, letter.join('\n')] as const;
  });
  return Object.fromEntries(letters);
}

export interface Hostile {
  readonly name: string;
  readonly read: number;
  readonly whole: number;
}

/** Best of two of each hostile text, in milliseconds. */
export function measureHostile(): Hostile[] {
  return Object.entries(HOSTILE).map(([name, text]) => ({
    name,
    read: timeOnce(() => READ.run(text), 2),
    whole: timeOnce(() => WHOLE.run(text), 2),
  }));
}
