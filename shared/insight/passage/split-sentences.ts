import type { Span } from '../../api/contract.ts';
import { matchesOf } from '../../text/matches.ts';

// Words whose point does not end a sentence: "Dr. Oak", "see p. 64", "3rd ed., Low Back", "e.g. heat"
const ABBREVIATION =
  /(?:^|[\s("'[])(?:Drs?|Mrs?|Ms|Prof|St|Jr|Sr|pp?|pgs?|pgs|para|Sec|Sect|Fig|No|Nos|vol|vs|cf|e\.g|i\.e|eg|ie|et al|approx|Ph|M|D|ed|rev|ch|Chap|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|mg|tab|tabs|cap|qty)\.$/i;
// "J. Maple": one capital letter
const INITIAL = /(?:^|[\s(])[A-Z]\.$/;
// Where a sentence may end: a full stop, question or exclamation mark, closing quotes, space, and a new start; or
// a stop glued to the next capital ("low back pain.The diagnoses").
const END = /[.?!]["')\]]*(?:\s+(?=["'([]*[A-Z0-9])|(?<=[a-z)][.?!])(?=[A-Z][a-z]))/g;
// A sentence that is only a list number so far: "1." or "(a)."
const ONLY_NUMBER = /^\W*(?:\d{1,2}|[a-z])[.)]*$/i;
// Abbreviations that end a sentence when a new one plainly starts: "60 mg. The patient", "No. The request"
const ENDS_ANYWAY = /\b(?:mg|tabs?|caps?|No)\.$/i;

/** Sentences of a folded text as half-open spans, in order; together they cover all of its words. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of matchesOf(END, text)) {
    const stop = match.index + match[0].trimEnd().length;
    const next = match.index + match[0].length;
    // The longest abbreviation is far shorter: looking no further keeps the time linear.
    const soFar = text.slice(Math.max(start, match.index - 12), match.index + 1);
    if (match[0].startsWith('.') && isAbbreviation(soFar, text.slice(next, next + 12))) continue;
    if (stop - start < 8 && ONLY_NUMBER.test(text.slice(start, stop))) continue;
    spans.push([start, stop]);
    start = next;
  }
  if (text.slice(start).trim() !== '') spans.push([start, text.trimEnd().length]);
  return spans;
}

function isAbbreviation(soFar: string, next: string): boolean {
  if (INITIAL.test(soFar)) return true;
  if (!ABBREVIATION.test(soFar)) return false;
  // "No. 12" and "60 mg. 2 tablets" go on, "60 mg. The" does not.
  return !(ENDS_ANYWAY.test(soFar) && /^["'([]*[A-Z][a-z]+\b/.test(next));
}

/** The sentence that holds an offset, or null. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  return sentences.find(([start, end]) => start <= offset && offset < end) ?? null;
}

/** The sentences that hold offsets given in ascending order; white space between two belongs to the later. */
export function sentencesAt(sentences: readonly Span[], offsets: readonly number[]): Span[] {
  let at = 0;
  return offsets.flatMap((offset) => {
    while (at < sentences.length - 1 && (sentences[at]?.[1] ?? 0) <= offset) at += 1;
    const sentence = sentences[at];
    return sentence === undefined ? [] : [sentence];
  });
}
