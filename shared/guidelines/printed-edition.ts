import type { PrintedCitation } from './printed-citation.ts';

interface PrintedEdition {
  /** A year, or the ordinal of a book: "2016", "3rd". */
  readonly words: string;
  /** What stands between the guideline's name and that year: "Sample Disorders" of "ACOEM Sample Disorders 2031". */
  readonly heading: string | null;
}

// Example: "Third Edition"
const IN_WORDS = /\b(?:(second)|third)(?= ed)/i;
// Examples: "3rd ed., 2011", "14th Edition"
const ORDINAL = /\b\d+(?:st|nd|rd|th)(?= ed|$)/i;
const YEAR = /\b(?:19|20)\d\d\b/;
// Examples: " 2031", " Guidelines (2031)", " 4/2031", " Sample and Other Disorders 2031", but not " 2031-01-02"
const BEHIND_NAME =
  /^(?:,?\s([A-Z][a-z]+(?:,?\s(?:[A-Z][a-z]+|and|&)){0,6}\s(?:Disorders|Complaints)))?,?(?:\sGuidelines?,?)?\s\(?(?:\d\d?\/){0,2}((?:19|20)\d\d)\b(?![/-]\d)/;

/** The edition that a citation prints: as its line tells, else within the guideline's name or behind it. Null where it prints none. */
export function printedEdition({
  source,
  printedGuideline,
  printedEdition: given,
  text,
}: PrintedCitation): PrintedEdition | null {
  const name = printedGuideline ?? '';
  // The MTUS's year is read with its name; a book's chapter may stand between the two.
  const isOpen = given === null && source === 'ACOEM';
  const [, heading = null, year = null] = isOpen ? (BEHIND_NAME.exec(behind(name, text)) ?? []) : [];
  // A book is cited by its edition anywhere in a rationale's words; other guidelines have none but years.
  const ordinal = ordinalOf(given ?? (source === 'ACOEM' ? text : ''));
  const words = ordinal ?? yearOf(given ?? '') ?? yearOf(name) ?? year;
  return words === null ? null : { words, heading };
}

function ordinalOf(words: string): string | null {
  const named = IN_WORDS.exec(words);
  if (named !== null) return named[1] === undefined ? '3rd' : '2nd';
  return ORDINAL.exec(words)?.[0].toLowerCase() ?? null;
}

function yearOf(words: string): string | null {
  return YEAR.exec(words)?.[0] ?? null;
}

/** The citation's words behind the guideline's name. */
function behind(name: string, text: string): string {
  const at = name === '' ? -1 : text.indexOf(name);
  return at === -1 ? '' : text.slice(at + name.length);
}
