import type { Span } from '../api/contract.ts';
import { endOf, matchesOf } from '../text/matches.ts';
import { type FoldedWords, foldNumbers, NUMBER, numberOf } from './numbers.ts';
import { readSchedule, type Schedule } from './read-schedule.ts';

export interface Quantity {
  readonly quantity: number;
  /** What is counted, singular ("tablet", "session", "visit", "g"); null where the words do not say. */
  readonly unit: string | null;
  /** The words that say so: half-open UTF-16 offsets into the words given. */
  readonly span: Span;
  /** labelled "#60", "Qty 90" · counted "12 sessions" · times "x 12", "twelve (12)" · computed "2 times a week for 6 weeks" · amount "30 gm tube" */
  readonly kind: 'labelled' | 'counted' | 'times' | 'computed' | 'amount';
}

const UNITS: Readonly<Record<string, string>> = {
  tab: 'tablet',
  tablet: 'tablet',
  cap: 'capsule',
  capsule: 'capsule',
  caplet: 'caplet',
  pill: 'pill',
  patch: 'patch',
  tube: 'tube',
  bottle: 'bottle',
  box: 'box',
  vial: 'vial',
  syringe: 'syringe',
  pad: 'pad',
  dose: 'dose',
  unit: 'unit',
  session: 'session',
  visit: 'visit',
  treatment: 'treatment',
  injection: 'injection',
  hour: 'hour',
  hr: 'hour',
};
const AMOUNTS: Readonly<Record<string, string>> = {
  gm: 'g',
  gram: 'g',
  g: 'g',
  gms: 'g',
  ml: 'ml',
  cc: 'ml',
  oz: 'oz',
  ounce: 'oz',
};

const UNIT_WORD =
  '(tablet|tab|capsule|caplet|cap|pill|patch|tube|bottle|box|vial|syringe|pad|dose|session|visit|treatment|injection|hour|hr)(?:s|es)?';
const AMOUNT_WORD = '(grams?|gms?|g|ml|cc|oz|ounces?)';

// "#60", "# 90", "#60.00", "No. 30"; not "#3" of Tylenol #3
const NUMBER_SIGN = /#\s?(\d{1,4}(?:\.\d{1,2})?)(?![\d.]*\s?[/%]|\.?\d)/g;
const CODEINE_NUMBER = /(?:tylenol|codeine|apap|t)[\s-]{0,2}$/;
// "quantity 180", "QTY: 90", "Qty 1.00", "quantity of 60", "count 30", "dispense 60"
const LABELLED = new RegExp(
  `\\b(?:quantity|quanity|qty|qt|count|disp|dispense|dispensed|total)\\b[\\s.:=#(-]{0,4}(?:of\\s|is\\s|was\\s|to\\s)?(${NUMBER})\\b(?!\\s?(?:mg|mcg|%))`,
  'g',
);
// "120 tablets", "eight physical therapy sessions", "Eight (8) sessions", "6 additional visits"
const COUNTED = new RegExp(
  `\\b(?=[\\dA-U])(?<![\\d./#$-])(${NUMBER})(?:\\s?\\((\\d{1,3})\\))?(?:\\s?-)?\\s?(?:(?!(?:times|x|an?|per|weeks?|weekly|days?|daily|months?|mg|ml|cc|oz|g|gm|grams?|hours?|to|for|by|and|or|refills?|of|in|with|every|each|once|twice)\\b)[a-zA-Z][a-zA-Z/-]{0,24}\\s){0,4}?${UNIT_WORD}\\b`,
  'g',
);
// "sessions, 12", "visits x 8", "sessions times six", "tablets: 30"
const AFTER = new RegExp(
  `\\b${UNIT_WORD}\\s?(?:,|:|-|x|times|\\()\\s?#?(${NUMBER})(?![\\d/.%-]|\\s?(?:mg|times|x|to\\b|weeks?|days?|months?|per|an?\\b))`,
  'g',
);
// "times 12", "x 12", "x3"; not "times six weeks", not the second half of "2 x 6"
const TIMES = new RegExp(
  `(?<![\\da-zA-Z])(?:x|times|×)\\s?(${NUMBER})(?!\\d|[./%]\\d|\\s?-?(?:(?:to|-|or)\\s?\\d|weeks?\\b|wks?\\b|days?\\b|months?\\b|mos?\\b|years?\\b|per\\b|an?\\b|mg\\b|%|times?\\b|x\\b|hours?\\b|refills?\\b|\\/|daily|weekly))`,
  'g',
);
// "240g", "30 gm tube", "120 grams", "4 oz"
const AMOUNT = new RegExp(`(?<![\\d./])(\\d{1,4}(?:\\.\\d{1,2})?)\\s?-?${AMOUNT_WORD}\\b(?!\\s?\\/)`, 'g');

// "one hundred twenty (120)", "twelve (12)" with nothing behind that it counts: a number as prescriptions write it. Refills
// may stand behind with a number of their own: "sixty (60) two (2) refills", "sixty (60) refills: 2"; not "two (2) refills"
const TWICE = new RegExp(
  `\\b(${NUMBER})\\s?\\((\\d{1,3})\\)(?=\\s?(?:$|[,.;)]|with\\b|and\\b|no\\b|${NUMBER}\\s?(?:\\(\\d{1,2}\\)\\s?)?refills?\\b|refills?\\s?(?:[:=#]|x|times)?\\s?${NUMBER}))`,
  'g',
);

// Some letters of every match of LABELLED, of COUNTED and AFTER, of TIMES: without them these are not looked for.
const ANY_LABEL = /q|count|disp|total/;
const ANY_UNIT =
  /tab|cap|pill|patch|tube|bottle|box|vial|syringe|pad|dose|session|visit|treatment|injection|h(?:ou)?r/;
const ANY_TIMES = /x|times|×/;

// Words that make "one tablet" a dose and not a quantity: "take one tablet", "1 tab by mouth", "2 tablets daily"
const DOSE_BEFORE = /(?:take|takes|taking|sig:?|use|apply|inject|give|po|mouth|,?\s?\d\s?-)\s*$/;
const DOSE_AFTER =
  /^\.?[\s,(]*(?:(?:by mouth|orally|oral|po|p\.o|daily|per|a day|an? |each|every|once|twice|thrice|q\.?\s?\d|qd|qhs|bid|tid|qid|at bedtime|at night|nightly|\d\s?(?:x|times)|AAA time|BBB times|CCCCC times|to (?:affected|the affected)|as needed|prn|as directed|topically|in the)\b|\/)/;

// "every 6 hours", "q 4 hours"; "4 hours a day", "8 hrs. per day", "4 hours x 3 days", "1 hour before exam"
const HOURLY_BEFORE = /(?:every|\bq\.?)\s?$/;
const HOURLY_AFTER = /^\.?\s?(?:\/|per|an?\s|each|every|daily|x|×|times|before|after|prior)/;

/**
 * Every quantity that the words print, in their order; then, where none is printed, the one that follows from
 * "2 times a week for 6 weeks". Refills, doses ("one tablet twice daily") and strengths are none. Linear.
 * @param folded the same words folded, where they have been.
 * @param known the schedule of the same words, where it has been read.
 */
export function readQuantities(
  words: string,
  folded: FoldedWords = foldNumbers(words),
  known?: Schedule,
): Quantity[] {
  if (!folded.counts) return [];
  const found = new Found();
  readStated(folded.text, found);
  readImplied(words, folded, known ?? readSchedule(words, folded), found);
  return found.inOrder();
}

/** The quantities of some words, none overlapping: what a stronger pattern has read stays its own. */
class Found {
  readonly #all: Quantity[] = [];
  readonly #taken = new Set<number>();

  add(kind: Quantity['kind'], quantity: number | null, unit: string | null, [start, end]: Span): void {
    if (quantity === null || !Number.isFinite(quantity)) return;
    for (let at = start; at < end; at++) if (this.#taken.has(at)) return;
    for (let at = start; at < end; at++) this.#taken.add(at);
    this.#all.push({ quantity, unit, span: [start, end], kind });
  }

  /** Numbers that were read already, put together. */
  addComputed(quantity: number, span: Span): void {
    this.#all.push({ quantity, unit: 'visit', span, kind: 'computed' });
  }

  /** The stronger kinds first. */
  inOrder(): Quantity[] {
    return this.#all.sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.span[0] - b.span[0]);
  }
}

/** "#60", "Qty 90" and "12 sessions". */
function readStated(text: string, found: Found): void {
  for (const match of matchesOf(NUMBER_SIGN, text)) {
    if (
      CODEINE_NUMBER.test(text.slice(Math.max(0, match.index - 10), match.index)) &&
      /^[1-4]$/.test(match[1] ?? '')
    )
      continue;
    addLabelled(text, match, found);
  }
  if (ANY_LABEL.test(text)) for (const match of matchesOf(LABELLED, text)) addLabelled(text, match, found);
  if (!ANY_UNIT.test(text)) return;
  for (const match of matchesOf(COUNTED, text)) {
    const end = endOf(match);
    const unit = UNITS[match[3] ?? ''] ?? null;
    if (isRange(text, match.index) || isDose(text, match.index, end, unit)) continue;
    found.add('counted', numberOf(match[2] ?? match[1] ?? ''), unit, [match.index, end]);
  }
  for (const match of matchesOf(AFTER, text)) {
    const unit = UNITS[match[1] ?? ''] ?? null;
    if (unit === 'hour') continue;
    found.add('counted', numberOf(match[2] ?? ''), unit, [match.index, endOf(match)]);
  }
}

function addLabelled(text: string, match: RegExpExecArray, found: Found): void {
  const { unit, end } = unitAfter(text, endOf(match));
  found.add('labelled', numberOf(match[1] ?? ''), unit, [match.index, end]);
}

// "phase two (2)", "levels two (2)", "digits two (2) and three (3)", "Tylenol number three (3)": a number that names
const NAMED_BEFORE = new RegExp(
  `\\b(?:(?:phase|level|stage|grade|tier|class|digit|finger|toe|ray|rib|tooth|step)s?|teeth|(?:tylenol|codeine|apap)\\s(?:number|no\\.?))\\s(?:${NUMBER}\\s?\\(\\d{1,3}\\)\\s?(?:,|and|or|to|&|-)\\s?){0,2}$`,
);

/** "twelve (12)", where both say the same and it is no dose, name, count of refills or end of a range. */
function addTwice(text: string, match: RegExpExecArray, found: Found): void {
  const [, word = '', digits = ''] = match;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (numberOf(word) !== Number(digits) || DOSE_BEFORE.test(before) || /refills?:?\s$/.test(before)) return;
  if (isRange(text, match.index)) return;
  if (NAMED_BEFORE.test(text.slice(Math.max(0, match.index - 48), match.index))) return;
  found.add('times', Number(digits), null, [match.index, endOf(match)]);
}

/** "x 12", "30 gm" and what follows from a schedule. */
function readImplied(words: string, { text }: FoldedWords, schedule: Schedule, found: Found): void {
  if (schedule.total === null && ANY_TIMES.test(text)) {
    for (const match of matchesOf(TIMES, text)) {
      if (isAfterNumber(text, match.index)) continue;
      found.add('times', numberOf(match[1] ?? ''), null, [match.index, endOf(match)]);
    }
  }
  if (text.includes('(')) for (const match of matchesOf(TWICE, text)) addTwice(text, match, found);
  for (const match of matchesOf(AMOUNT, text)) {
    const unit = AMOUNTS[(match[2] ?? '').replace(/s$/, '')] ?? null;
    found.add('amount', numberOf(match[1] ?? ''), unit, [match.index, endOf(match)]);
  }
  if (schedule.total !== null) {
    const spans = [schedule.frequencySpan, schedule.durationSpan].filter((span) => span !== null);
    const start = Math.min(...spans.map((span) => span[0]));
    const end = Math.max(...spans.map((span) => span[1]));
    found.addComputed(schedule.total, spans.length > 0 ? [start, end] : [0, words.length]);
  }
}

const RANK: Readonly<Record<Quantity['kind'], number>> = {
  labelled: 0,
  counted: 1,
  times: 2,
  computed: 3,
  amount: 4,
};

/**
 * The quantity that the words ask for: a labelled one ("#60") before a counted one ("12 sessions"), before
 * "x 12", before a computed one, before an amount ("30 gm"). Null where none is printed or two disagree.
 */
export function readQuantity(words: string): Quantity | null {
  const folded = foldNumbers(words);
  if (!folded.counts) return null;
  const found = new Found();
  readStated(folded.text, found);
  // Beside a quantity in so many words none that is only implied counts.
  if (found.inOrder().length === 0) readImplied(words, folded, readSchedule(words, folded), found);
  return chooseQuantity(found.inOrder());
}

/** The one asked for among all that the words print. */
export function chooseQuantity(all: readonly Quantity[]): Quantity | null {
  const best = all[0];
  if (!best) return null;
  const rivals = all.filter(
    (other) => other.kind === best.kind && other.kind !== 'amount' && other.quantity !== best.quantity,
  );
  return rivals.length > 0 ? null : best;
}

/** "#60 tablets", "QTY: 120 grams": the unit right behind the number. */
function unitAfter(words: string, end: number): { unit: string | null; end: number } {
  const match = UNIT_BEHIND.exec(words.slice(end, end + 16));
  if (!match) return { unit: null, end };
  const printed = match[1] ?? match[2] ?? '';
  return { unit: UNITS[printed] ?? AMOUNTS[printed.replace(/s$/, '')] ?? null, end: end + match[0].length };
}
const UNIT_BEHIND = new RegExp(`^\\s?(?:${UNIT_WORD}|${AMOUNT_WORD})\\b`);

/** "12-18 sessions", "1 to 2 visits": no single number. */
function isRange(words: string, start: number): boolean {
  return /[\dA-T]\)?\s?(?:-|to|or)\s?$/.test(words.slice(Math.max(0, start - 12), start));
}

function isDose(words: string, start: number, end: number, unit: string | null): boolean {
  if (unit === 'hour')
    return (
      HOURLY_BEFORE.test(words.slice(Math.max(0, start - 8), start)) ||
      HOURLY_AFTER.test(words.slice(end, end + 10))
    );
  if (unit === 'session' || unit === 'visit' || unit === 'treatment') {
    return /^\s?(?:\/|(?:per|an?|each|every)\s|weekly|daily)/.test(words.slice(end, end + 8));
  }
  return (
    DOSE_BEFORE.test(words.slice(Math.max(0, start - 12), start)) ||
    DOSE_AFTER.test(words.slice(end, end + 20))
  );
}

/** "2 x 6", "refill x 2": what is not counted alone. */
function isAfterNumber(words: string, start: number): boolean {
  return NUMBER_BEFORE.test(words.slice(Math.max(0, start - 12), start));
}
const NUMBER_BEFORE = new RegExp(`\\b(?:${NUMBER}|refills?)\\s?$`);
