import type { Category, Span } from '../../api/contract.ts';
import {
  type Requested,
  type Vocabulary,
  type VocabularyWord,
  vocabulary,
} from '../../treatment/vocabulary/vocabulary.ts';
import { isIn, nextWord, type WordSet, wordSet } from './word-set.ts';

export interface FoundTreatment {
  /** Generic name of a drug, or the service's own name, as in Treatment. */
  readonly name: string;
  readonly category: Category;
  readonly span: Span;
}

/**
 * The drugs and services that a text names, in order. Exact words and their plurals only: in a narrative, a
 * word one letter off is more often another word than a misspelled drug.
 */
export function findTreatments(text: string): FoundTreatment[] {
  const known = ready();
  const found: FoundTreatment[] = [];
  for (let word = nextWord(text, 0, known.first); word !== null; ) {
    const hit = mayName(text, word, known) ? nameAt(text, word, known) : null;
    if (hit) {
      const { entry, span } = hit;
      if (entry.kind === 'drug') found.push({ name: entry.name, category: 'pharmaceutical', span });
      else if (entry.kind === 'service' && !entry.isWeak)
        found.push({ name: entry.name, category: entry.category, span });
    }
    word = nextWord(text, hit?.span[1] ?? word[1], known.first);
  }
  return found;
}

interface Ready {
  readonly read: Vocabulary['readExactly'];
  /** The words that a name may begin with, those that are a name by themselves, and those that may be its second. */
  readonly first: WordSet;
  readonly alone: WordSet;
  readonly second: WordSet;
}

let made: Ready | null = null;

/** The vocabulary with the words that a name may begin with. */
function ready(): Ready {
  made ??= prepare(vocabulary());
  return made;
}

function prepare({ words, readExactly }: Vocabulary): Ready {
  // Every way in which the text may print a word that the vocabulary spells one way.
  const printed = (is: (word: VocabularyWord) => boolean) =>
    wordSet([...words].filter(([, word]) => is(word)).map(([print]) => print));
  const seconds = new Set([...words.values()].flatMap(({ name }) => [...(name?.next?.keys() ?? [])]));
  return {
    read: readExactly,
    first: printed(({ name }) => name !== null),
    alone: printed(({ name }) => name !== null && name.entry !== null),
    second: printed(({ text }) => seconds.has(text)),
  };
}

/** "Pain" begins many names and is none: most are passed over by a glance at the word behind. */
function mayName(text: string, word: Span, { alone, second }: Ready): boolean {
  if (isIn(alone, text, word)) return true;
  const next = nextWord(text, word[1]);
  return next !== null && isIn(second, text, next);
}

/** The longest name that begins with a word of the text. */
function nameAt(text: string, word: Span, { read }: Ready): { entry: Requested; span: Span } | null {
  let step = readAt(text, word, read).name;
  let named: { entry: Requested; span: Span } | null = null;
  for (let last = word; step !== null; ) {
    if (step.entry !== null) named = { entry: step.entry, span: [word[0], last[1]] };
    const next = step.next === null ? null : nextWord(text, last[1]);
    if (next === null) break;
    step = step.next?.get(readAt(text, next, read).text) ?? null;
    last = next;
  }
  return named;
}

function readAt(text: string, [start, end]: Span, read: Ready['read']): VocabularyWord {
  return read(text.slice(start, end).toLowerCase());
}
