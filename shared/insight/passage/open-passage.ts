import type { Passage, Span } from '../../api/contract.ts';
import { cleanMarks } from '../../text/clean.ts';
import { foldPassage } from '../../text/folded.ts';
import { mayHoldMarks } from '../../text/markup.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { once } from './once.ts';
import { SENTENCE } from './sentence-kinds.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of a passage. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 offsets into the passage's `text`. */
  readonly span: Span;
  /** The kinds of words that it holds: bits of SENTENCE. */
  readonly kinds: number;
}

/** A passage of the letter, folded for reading, that can tell where each of its words stands in the text that was sent. */
export interface OpenPassage {
  /** Folded, typographic signs as ASCII: for patterns. */
  readonly text: string;
  /** As the letter prints it, unit for unit as long as `text`: for quoting. */
  readonly print: string;
  /** A span of `text` as a span of the text that was sent (UTF-16 offsets, half-open). */
  locate(span: Span): Span;
  /** The offset in `text` of an offset in the text that was sent; null where it lies outside the passage. */
  offsetOf(source: number): number | null;
  /** What several findings ask of a passage, found once: spans are offsets in `text`. */
  sentences(): readonly Sentence[];
  /** The kinds of words that the whole passage holds: bits of SENTENCE. What needs one is not looked for without it. */
  kinds(): number;
  dates(): readonly FoundDate[];
}

/**
 * Opens a passage of the summary.
 * @param text the text that was sent, whole, its page furniture blanked: a passage alone cannot tell a page's number
 * from another.
 */
export function openPassage(text: string, { text: print, span }: Passage): OpenPassage {
  const words = foldedAlready(text, print, span) ?? fold(text, span);
  const sentences = once(() => splitSentences(words.text).map((span) => readSentence(words.text, span)));
  return {
    ...words,
    sentences,
    kinds: once(() => sentences().reduce((kinds, sentence) => kinds | sentence.kinds, 0)),
    dates: once(() => findDates(words.text)),
  };
}

function readSentence(text: string, span: Span): Sentence {
  return { text: text.slice(span[0], span[1]), span, kinds: SENTENCE.find(text, span) };
}

/** Whether a sentence prints a number, in digits or in a word: what counts or measures does. */
export function hasNumber({ text, kinds }: Sentence): boolean {
  return (kinds & SENTENCE.bit.number) !== 0 || DIGIT.test(text);
}
const DIGIT = /\d/;

type Words = Pick<OpenPassage, 'text' | 'print' | 'locate' | 'offsetOf'>;

/** Most passages print no marks and lost no white space when they were read: unit for unit the letter's own. */
function foldedAlready(text: string, print: string, [start, end]: Span): Words | null {
  if (print.length !== end - start || mayHoldMarks(text.slice(start, end))) return null;
  return {
    text: print,
    print,
    locate: ([from, to]) => [start + from, start + to],
    offsetOf: (source) => (source < start || source >= end ? null : source - start),
  };
}

function fold(text: string, [start, end]: Span): Words {
  const clean = cleanMarks(text.slice(start, end));
  const folded = foldPassage(clean, [0, clean.text.length]);
  const locate = (span: Span): Span => {
    const [from, to] = clean.source(folded.back(span));
    return [start + from, start + to];
  };
  return {
    text: folded.text,
    print: folded.print,
    locate,
    offsetOf: (source) => {
      if (source < start || source >= end) return null;
      // Offsets only grow from text to source, so the way back is a search by halves.
      let low = 0;
      let high = folded.text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (locate([middle, middle + 1])[0] < source) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** A span of an open passage as a Passage of the contract. */
export function quote(passage: OpenPassage, span: Span): Passage {
  return { text: passage.print.slice(span[0], span[1]), span: passage.locate(span) };
}
