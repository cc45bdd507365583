import type { Word } from '../words.ts';

export interface Phrase<Entry> {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** One entry of a vocabulary found in the words: tokens [from, to), UTF-16 offsets [start, end). */
export interface Hit<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a vocabulary in its compact form, with the heading that each stands under. */
export function* linesOf(data: string): Generator<{ heading: string; fields: string[] }> {
  let heading = '';
  for (const line of data.split('\n')) {
    if (line.startsWith('= ')) heading = line.slice(2);
    else if (line !== '')
      yield { heading, fields: line.split(' : ').map((field) => field.replace(/ :$/, '').trim()) };
  }
}

/** "norco, vicodin es" → [["norco"], ["vicodin", "es"]], split as splitWords does, without its offsets. */
export function phrasesOf(list: string | undefined): string[][] {
  if (!list) return [];
  const phrases = list.toLowerCase().split(',');
  return phrases.map((phrase) => phrase.match(/[a-z]+|\d+/g) ?? []);
}

/** What some words in a row name so far, and how they may go on. */
export interface Step<Entry> {
  /** Null where the words are only the beginning of a name. */
  entry: Entry | null;
  next: Map<string, Step<Entry>> | null;
}

/**
 * Phrases as steps from word to word, from their first on: finding costs by the words read, not by the vocabulary,
 * and of a name that many phrases begin with only those are looked at that go on as the text does.
 */
export type Steps<Entry> = ReadonlyMap<string, Step<Entry>>;

/** Of two entries for the same words the first stands. */
export function stepsOf<Entry>(phrases: Iterable<Phrase<Entry>>): Steps<Entry> {
  const first = new Map<string, Step<Entry>>();
  for (const { words, entry } of phrases) {
    let last: Step<Entry> | null = null;
    for (const word of words) {
      let steps: Map<string, Step<Entry>> = first;
      if (last !== null) steps = last.next ??= new Map();
      last = steps.get(word) ?? { entry: null, next: null };
      steps.set(word, last);
    }
    if (last !== null) last.entry ??= entry;
  }
  return first;
}

/** A word as the vocabulary knows it, with the names that begin with it. */
export interface KnownWord<Name, Part> {
  /** The vocabulary's own spelling; '' for a word that it does not know. */
  readonly text: string;
  readonly name: Step<Name> | null;
  readonly part: Step<Part> | null;
}

/**
 * All names in the words, left to right, the longest at each place, none overlapping.
 * @param begin the first step of a word: into the names, or into the parts of the body.
 */
export function findNames<Known extends { readonly text: string }, Entry>(
  words: readonly Known[],
  source: readonly Word[],
  begin: (word: Known) => Step<Entry> | null,
): Hit<Entry>[] {
  const hits: Hit<Entry>[] = [];
  for (let from = 0; from < words.length; ) {
    const word = words[from];
    let step = word === undefined ? null : begin(word);
    let entry: Entry | null = null;
    let to = from + 1;
    for (let at = from + 1; step !== null; at += 1) {
      if (step.entry !== null) {
        entry = step.entry;
        to = at;
      }
      const next = words[at];
      step = next === undefined ? null : (step.next?.get(next.text) ?? null);
    }
    const [first, last] = [source[from], source[to - 1]];
    if (entry !== null && first && last) hits.push({ entry, from, to, start: first.start, end: last.end });
    from = to;
  }
  return hits;
}

/** "injections" → "injection", "biopsies" → "biopsy", "crutches" → "crutch"; null where no singular is known. */
export function singularOf<Known>(word: string, known: ReadonlyMap<string, Known>): Known | null {
  if (!word.endsWith('s')) return null;
  for (const one of [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]) {
    const found = one.length > 1 ? known.get(one) : undefined;
    if (found !== undefined) return found;
  }
  return null;
}
