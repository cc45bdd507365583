import type { Span } from '../api/contract.ts';

export interface Strength {
  /** "10 mg", "10/325 mg", "5%", "25 mcg/hr" */
  readonly strength: string;
  readonly span: Span;
}

// "10/325 mg", "7.5-325mg", "10mg/325mg", "0.025%", "25 mcg/hr", "300 mg/5 ml"
const STRENGTH =
  /(?<![\d.])(\d{0,6}(?:,\d{3})?(?:\.\d{1,4})?)\s?(mg|mcg|ug|%)?\s?(?:[/-]\s?(\d{1,5}(?:\.\d{1,3})?)\s?)?(?:(?<!%\s{0,2})[/-]\s?(\d{1,5}(?:\.\d{1,3})?)\s?)?(mg|mcg|ug|%|units?\b|iu\b|meq\b)(?:\s?\/\s?(?:(\d{1,3}(?:\.\d)?)\s?)?(ml|hr|hour|h|gm|g|cc|day)\b)?/gi;

/** Every strength printed, in order. A number alone ("Tramadol 50") is none. */
export function readStrengths(words: string): Strength[] {
  const out: Strength[] = [];
  for (const match of words.matchAll(STRENGTH)) {
    const [all, first = '', innerUnit, second, third, printedUnit = '', perCount, per] = match;
    if (!/\d/.test(first)) continue;
    const unit = UNITS[printedUnit.toLowerCase()] ?? printedUnit.toLowerCase();
    const inner =
      innerUnit === undefined ? null : (UNITS[innerUnit.toLowerCase()] ?? innerUnit.toLowerCase());
    if (inner !== null && second === undefined) continue;
    const numbers = [first, second, third].filter((part) => part !== undefined).map(tidy);
    const glue = unit === '%' ? '' : ' ';
    const amount =
      inner !== null && inner !== unit
        ? `${numbers[0]} ${inner}/${numbers.slice(1).join('/')}${glue}${unit}`
        : `${numbers.join('/')}${glue}${unit}`;
    const rate =
      per === undefined
        ? ''
        : `/${perCount === undefined ? '' : `${perCount} `}${PER[per.toLowerCase()] ?? per}`;
    out.push({ strength: amount + rate, span: [match.index, match.index + all.trimEnd().length] });
  }
  return out;
}

// "10/325", "7.5-325": written without a unit, only ever read beside a combination with acetaminophen
const PAIR = /(?<![\d./])(\d{1,2}(?:\.\d)?)\s?[/-]\s?(300|325|400|500|650|660|750)(?![\d/.%])/;

/** The two strengths of an acetaminophen combination, which are always milligrams. */
export function readAcetaminophenPair(words: string): Strength | null {
  const match = PAIR.exec(words);
  if (!match) return null;
  return { strength: `${match[1]}/${match[2]} mg`, span: [match.index, match.index + match[0].length] };
}

const UNITS: Readonly<Record<string, string>> = { ug: 'mcg', unit: 'units', iu: 'IU', meq: 'mEq' };
const PER: Readonly<Record<string, string>> = { hour: 'hr', h: 'hr', gm: 'g', cc: 'ml' };

/** "1,000" → "1000", ".5" → "0.5", "10.0" → "10" */
function tidy(printed: string): string {
  const plain = printed.replace(',', '');
  return plain === '' ? plain : String(Number(plain));
}
