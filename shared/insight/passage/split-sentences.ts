import type { Span } from '../../api/contract.ts';
import { isSpaceAt, skipSpace } from '../../text/fold.ts';

// Words whose point does not end a sentence: "Dr. Oak", "see p. 64", "3rd ed., Low Back", "e.g. heat"
const ABBREVIATIONS = new Set(
  `dr drs mr mrs ms prof st jr sr p pp pg pgs para sec sect fig no nos vol vs cf e.g i.e eg ie approx ph m d ed rev ch
  chap jan feb mar apr jun jul aug sep sept oct nov dec mg tab tabs cap qty`.split(/\s+/),
);
const LONGEST = 6;
// Those that end a sentence when a new one plainly starts: "60 mg. The patient", "No. The request"
const ENDS_ANYWAY = new Set(['mg', 'tab', 'tabs', 'cap', 'no']);
const PLAIN_START = /^["'([]*[A-Z][a-z]+\b/;
// A sentence that is only a list number so far: "1." or "(a)."
const ONLY_NUMBER = /^\W*(?:\d{1,2}|[a-z])[.)]*$/i;

/** Sentences of a folded text as half-open spans, in order; together they cover all of its words. Linear. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const nextMark = marksIn(text);
  for (let at = nextMark(0); at >= 0; at = nextMark(at + 1)) {
    const stop = skip(text, at + 1, isClosing);
    const next = nextStart(text, at, stop);
    if (next === null || (text[at] === '.' && isAbbreviated(text, start, at, next))) continue;
    if (stop - start < 8 && ONLY_NUMBER.test(text.slice(start, stop))) continue;
    spans.push([start, stop]);
    start = next;
  }
  if (text.slice(start).trim() !== '') spans.push([start, text.trimEnd().length]);
  return spans;
}

/** Where the next mark stands that may end a sentence; -1 where none does. Most texts have no other than points. */
function marksIn(text: string): (from: number) => number {
  if (!text.includes('?') && !text.includes('!')) return (from) => text.indexOf('.', from);
  return (from) => {
    let at = from;
    while (at < text.length && !'.?!'.includes(text.charAt(at))) at += 1;
    return at < text.length ? at : -1;
  };
}

function skip(text: string, from: number, isSign: (code: number) => boolean): number {
  let at = from;
  while (isSign(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where a sentence starts behind a mark and its closing quotes: at a capital or a number; null where none does. */
function nextStart(text: string, mark: number, stop: number): number | null {
  if (isSpaceAt(text, stop)) {
    const next = skipSpace(text, stop);
    const first = text.charCodeAt(skip(text, next, isOpening));
    return isCapital(first) || isDigit(first) ? next : null;
  }
  // A stop glued to the next word: "low back pain.The diagnoses"
  const isBehindWord = isSmall(text.charCodeAt(mark - 1)) || text[mark - 1] === ')';
  const isGlued = isBehindWord && isCapital(text.charCodeAt(mark + 1)) && isSmall(text.charCodeAt(mark + 2));
  return isGlued ? mark + 1 : null;
}

/** Whether the point belongs to the word before it and does not end the sentence that began at `start`. */
function isAbbreviated(text: string, start: number, point: number, next: number): boolean {
  let from = point;
  while (from > start && !partsWords(text, from - 1)) {
    from -= 1;
    // No abbreviation is as long: looking no further keeps the time linear.
    if (point - from > LONGEST) return false;
  }
  // "J. Maple": one capital letter
  if (point - from === 1 && isCapital(text.charCodeAt(from)) && !isQuoted(text, start, from)) return true;
  const word = text.slice(from, point).toLowerCase();
  if (!ABBREVIATIONS.has(word) && !(word === 'al' && isBehindEt(text, start, from))) return false;
  // "No. 12" and "60 mg. 2 tablets" go on, "60 mg. The" does not.
  return !(ENDS_ANYWAY.has(word) && PLAIN_START.test(text.slice(next, next + 12)));
}

function partsWords(text: string, at: number): boolean {
  return isSpaceAt(text, at) || isOpening(text.charCodeAt(at));
}

/** Behind a quote or in square brackets a single capital is no initial. */
function isQuoted(text: string, start: number, from: number): boolean {
  return from > start && !isSpaceAt(text, from - 1) && text[from - 1] !== '(';
}

/** "Oak et al." */
function isBehindEt(text: string, start: number, from: number): boolean {
  const et = from - 3;
  return et >= start && /^et $/i.test(text.slice(et, from)) && (et === start || partsWords(text, et - 1));
}

/** One of `"'([` */
function isOpening(code: number): boolean {
  return code === 34 || code === 39 || code === 40 || code === 91;
}

/** One of `"')]` */
function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The sentence that holds an offset, or null. */
export function sentenceAt<Held extends { readonly span: Span }>(
  sentences: readonly Held[],
  offset: number,
): Held | null {
  return sentences.find(({ span: [start, end] }) => start <= offset && offset < end) ?? null;
}
