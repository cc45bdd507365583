import type { Category } from '../../api/contract.ts';
import { ALIASES } from './aliases.ts';
import { BODY_PARTS } from './body-parts.ts';
import { DRUGS } from './drugs.ts';
import { type KnownWord, linesOf, type Phrase, phrasesOf, singularOf, stepsOf } from './phrases.ts';
import { SERVICES } from './services.ts';
import { SPECIALTIES } from './specialties.ts';
import { spellingOf } from './spelling.ts';

export interface Drug {
  readonly kind: 'drug';
  readonly name: string;
  /** Null where the vocabulary does not know it. */
  readonly drugClass: string | null;
  /** What "#30" counts when the words print no form; null where the drug is sold in more than one. */
  readonly unit: string | null;
  readonly isInjected: boolean;
}

export interface Service {
  readonly kind: 'service';
  readonly name: string;
  readonly category: Category;
  /** A word that speaks only where nothing better does: "surgery", "injection", "evaluation". */
  readonly isWeak: boolean;
}

export interface Specialty {
  readonly kind: 'specialty';
  readonly name: string;
}

export interface BodyPart {
  readonly name: string;
  readonly hasSides: boolean;
}

export type Requested = Drug | Service | Specialty;

const UNIT_OF_FORM: Readonly<Record<string, string>> = { t: 'tablet', c: 'capsule', p: 'patch' };

function* drugs(): Generator<Phrase<Drug>> {
  for (const { heading, fields } of linesOf(DRUGS)) {
    const [printed = '', forms = '-', names] = fields;
    const name = printed.replace('?', '');
    const entry: Drug = {
      kind: 'drug',
      name,
      drugClass: heading === '?' ? null : heading,
      unit: UNIT_OF_FORM[forms] ?? null,
      isInjected: forms === '*',
    };
    for (const words of [...phrasesOf(name), ...phrasesOf(names)]) yield { words, entry };
  }
}

function* services(): Generator<Phrase<Service>> {
  for (const { heading, fields } of linesOf(SERVICES)) {
    const [printed = '', names] = fields;
    if (printed.startsWith('+ ')) {
      for (const name of printed.slice(2).split(', ')) {
        const entry: Service = { kind: 'service', name, category: heading as Category, isWeak: false };
        for (const words of phrasesOf(name)) yield { words, entry };
      }
      continue;
    }
    const isWeak = printed.startsWith('~');
    const name = isWeak ? printed.slice(1) : printed;
    const entry: Service = { kind: 'service', name, category: heading as Category, isWeak };
    for (const words of [...phrasesOf(name), ...phrasesOf(names)]) yield { words, entry };
  }
}

function* specialties(): Generator<Phrase<Specialty>> {
  for (const { fields } of linesOf(SPECIALTIES)) {
    const [name = '', names] = fields;
    const entry: Specialty = { kind: 'specialty', name };
    for (const words of [...phrasesOf(name), ...phrasesOf(names)]) yield { words, entry };
  }
}

function* bodyParts(): Generator<Phrase<BodyPart>> {
  for (const { fields } of linesOf(BODY_PARTS)) {
    const [printed = '', names] = fields;
    const hasSides = !printed.startsWith('/');
    const name = hasSides ? printed : printed.slice(1);
    for (const words of [...phrasesOf(name), ...phrasesOf(names)]) yield { words, entry: { name, hasSides } };
  }
}

function* aliases(): Generator<[string, string]> {
  for (const line of ALIASES.trim().split('\n')) {
    const [words = '', way = ''] = line.split(' > ');
    for (const word of words.split(', ')) yield [word, way];
  }
}

/** A word of the vocabulary, with the drugs, services and doctors and the parts of the body that it begins. */
export type VocabularyWord = KnownWord<Requested, BodyPart>;

const UNKNOWN: VocabularyWord = { text: '', name: null, part: null };

function build() {
  const aliasOf = new Map(aliases());
  const phrases = [...drugs(), ...services(), ...specialties()].map(
    ({ words, entry }): Phrase<Requested> => ({
      words: words.map((word) => aliasOf.get(word) ?? word),
      entry,
    }),
  );
  const names = stepsOf(phrases);
  const parts = stepsOf(bodyParts());
  const known = new Set([...phrases, ...bodyParts()].flatMap(({ words }) => words));
  const toWord = (text: string): VocabularyWord => ({
    text,
    name: names.get(text) ?? null,
    part: parts.get(text) ?? null,
  });
  // One look-up tells all of a word: its one way of spelling and what it begins.
  const words = new Map([...known].map((word) => [word, toWord(word)]));
  for (const [word, way] of aliasOf) words.set(word, words.get(way) ?? toWord(way));
  const correct = spellingOf(correctable(known));

  /** A word as it is, else without a plural ending; in running prose a word one letter off is another word. */
  const readExactly = (word: string): VocabularyWord => words.get(word) ?? singularOf(word, words) ?? UNKNOWN;
  /** The same, else with one letter corrected. */
  const read = (word: string): VocabularyWord => {
    const exact = readExactly(word);
    if (exact !== UNKNOWN) return exact;
    const corrected = correct(word);
    return corrected === null ? UNKNOWN : (words.get(corrected) ?? UNKNOWN);
  };
  // The printed order of a combination is free ("acetaminophen/hydrocodone"): known ones by their sorted parts.
  const combinations = new Map<string, Drug>();
  for (const { entry } of drugs()) {
    if (entry.name.includes('/')) combinations.set(combinationKey(entry.name.split('/')), entry);
  }
  return { words, read, readExactly, combinations };
}

/**
 * Which words a misspelling may be read as: the drugs' names, and of the other words only long ones, since
 * "infection", "median" and "message" are words of their own and no misspelled injection, medial or massage.
 */
function correctable(known: ReadonlySet<string>): Set<string> {
  const words = new Set([...known].filter((word) => word.length >= 9));
  for (const { words: phrase, entry } of drugs()) {
    const isName = phrase.length === 1 || entry.name.includes('/');
    if (isName) for (const word of phrase) words.add(word);
  }
  return words;
}

export type Vocabulary = ReturnType<typeof build>;

export function combinationKey(names: readonly string[]): string {
  return [...names].sort().join('/');
}

let built: Vocabulary | undefined;

/** The vocabulary, indexed when first asked for (some 20-60 ms), then kept. */
export function vocabulary(): Vocabulary {
  built ??= build();
  return built;
}
