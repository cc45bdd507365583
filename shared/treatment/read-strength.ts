import type { Span } from '../api/contract.ts';
import { matchesOf } from '../text/matches.ts';

export interface Strength {
  /** "10 mg", "10/325 mg", "5%", "25 mcg/hr" */
  readonly strength: string;
  readonly span: Span;
}

const NUMBER = '(?:\\d{1,6}(?:,\\d{3})?(?:\\.\\d{1,4})?|\\.\\d{1,4})';
const UNIT = '(mg|mcg|ug|%|units?\\b|iu\\b|meq\\b)';
// "10mg/325mg", "300 mg-60 mg"
const PAIR_OF_UNITS = `(${NUMBER})\\s?(mg|mcg)\\s?[/-]\\s?(${NUMBER})\\s?(?:mg|mcg)`;
// "10/325 mg", "7.5-325mg", "0.025%", "8/10/2/.05%", "25 mcg/hr", "300 mg/5 ml"; behind "2% / 180 gm" stands the amount
const JOINED = `(${NUMBER}(?:\\s?[/-]\\s?${NUMBER}){0,6})\\s?${UNIT}(?:(?<!%)\\s?\\/\\s?(?:(\\d{1,3}(?:\\.\\d)?)\\s?)?(ml|hr|hour|h|gm|g|cc|day)\\b)?`;
const STRENGTH = new RegExp(`(?<![\\d.])(?:${PAIR_OF_UNITS}|${JOINED})`, 'gi');

const UNITS: ReadonlyMap<string, string> = new Map([
  ['ug', 'mcg'],
  ['unit', 'units'],
  ['iu', 'IU'],
  ['meq', 'mEq'],
]);
const PER: ReadonlyMap<string, string> = new Map([
  ['hour', 'hr'],
  ['h', 'hr'],
  ['gm', 'g'],
  ['cc', 'ml'],
]);

/** Every strength printed, in order. A number alone ("Tramadol 50") is none. Linear. */
export function readStrengths(words: string): Strength[] {
  const out: Strength[] = [];
  for (const match of matchesOf(STRENGTH, words)) {
    const [all, first, pairUnit, second, joined, printedUnit = '', perCount, per] = match;
    const span: Span = [match.index, match.index + all.length];
    if (first !== undefined && second !== undefined) {
      out.push({ strength: `${tidy(first)}/${tidy(second)} ${(pairUnit ?? 'mg').toLowerCase()}`, span });
      continue;
    }
    const unit = UNITS.get(printedUnit.toLowerCase()) ?? printedUnit.toLowerCase();
    const rate =
      per === undefined
        ? ''
        : `/${perCount === undefined ? '' : `${perCount} `}${PER.get(per.toLowerCase()) ?? per.toLowerCase()}`;
    out.push({ strength: `${amountOf(joined ?? '')}${unit === '%' ? '' : ' '}${unit}${rate}`, span });
  }
  return out;
}

/** What acetaminophen comes in: only with one of these is a hyphen a combination and not a range. */
const ACETAMINOPHEN = '300|325|400|500|650|660|750';
// "10/325", "7.5-325", "300/30": written without a unit, only ever read beside a combination with acetaminophen
const PAIR = new RegExp(
  `(?<![\\d./])(?:(\\d{1,2}(?:\\.\\d)?)\\s?[/-]\\s?(${ACETAMINOPHEN})|(300)\\s?[/-]\\s?(15|30|60))(?![\\d/.%])`,
);
const HYPHENATED = new RegExp(`\\s?-\\s?(?=(?:${ACETAMINOPHEN})$)`);

/** The two strengths of an acetaminophen combination, which are always milligrams. */
export function readAcetaminophenPair(words: string): Strength | null {
  const match = PAIR.exec(words);
  if (!match) return null;
  return {
    strength: `${match[1] ?? match[3]}/${match[2] ?? match[4]} mg`,
    span: [match.index, match.index + match[0].length],
  };
}

/** "7.5-325" → "7.5/325", "8 / 10/.05" → "8/10/0.05", "1,000" → "1000", "10.0" → "10" */
function amountOf(printed: string): string {
  return printed
    .replace(HYPHENATED, '/')
    .replaceAll(/\s/g, '')
    .replaceAll(/[\d.,]+/g, tidy);
}

function tidy(printed: string): string {
  return String(Number(printed.replace(',', '')));
}
