import type { Word } from '../words.ts';
import { spellingOf } from './spelling.ts';

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

export interface Finder<Entry> {
  /** All entries in the words, left to right, the longest phrase at each place, none overlapping. */
  find(words: readonly string[], source: readonly Word[]): Hit<Entry>[];
  readonly known: ReadonlySet<string>;
  /** The phrases by their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Entry>[]>;
}

/** Indexes phrases by their first word, so that finding costs by the words read, not by the vocabulary. */
export function finderOf<Entry>(phrases: Iterable<Phrase<Entry>>): Finder<Entry> {
  const byFirst = new Map<string, Phrase<Entry>[]>();
  const known = new Set<string>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    for (const word of phrase.words) known.add(word);
    const list = byFirst.get(first);
    if (list) list.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  function find(words: readonly string[], source: readonly Word[]): Hit<Entry>[] {
    const hits: Hit<Entry>[] = [];
    let at = 0;
    while (at < words.length) {
      const phrase = byFirst.get(words[at] ?? '')?.find((candidate) => standsAt(candidate.words, words, at));
      const to = at + (phrase?.words.length ?? 1);
      const first = source[at];
      const last = source[to - 1];
      if (phrase && first && last) {
        hits.push({ entry: phrase.entry, from: at, to, start: first.start, end: last.end });
      }
      at = to;
    }
    return hits;
  }
  return { find, known, byFirst };
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false;
  return true;
}

export interface Speller {
  /** Every word that is read as itself or as its alias. */
  readonly words: ReadonlySet<string>;
  spell(word: string): string;
  /** Without correcting misspellings: for running prose, where a word one letter off is another word. */
  spellExactly(word: string): string;
}

/**
 * Turns each word into the vocabulary's own spelling: as it is, else without a plural ending, else one
 * letter off; then its alias, if it has one. Words that stay unknown are left alone.
 */
export function speller(
  known: ReadonlySet<string>,
  aliases: ReadonlyMap<string, string>,
  correctable: Iterable<string>,
): Speller {
  const vocabulary = new Set([...known, ...aliases.keys()]);
  const correct = spellingOf(correctable);
  const spellExactly = (word: string): string => {
    const one = vocabulary.has(word) ? word : (singular(word, vocabulary) ?? word);
    return aliases.get(one) ?? one;
  };
  const spell = (word: string): string => {
    const one = spellExactly(word);
    if (known.has(one)) return one;
    const corrected = correct(one);
    return corrected === null ? one : (aliases.get(corrected) ?? corrected);
  };
  return { words: vocabulary, spell, spellExactly };
}

/** "injections" → "injection", "biopsies" → "biopsy", "crutches" → "crutch"; null where no singular is known. */
function singular(word: string, known: ReadonlySet<string>): string | null {
  if (!word.endsWith('s')) return null;
  for (const one of [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]) {
    if (one.length > 1 && known.has(one)) return one;
  }
  return null;
}
