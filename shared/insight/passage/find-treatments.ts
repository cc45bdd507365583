import type { Category, Span } from '../../api/contract.ts';
import type { Phrase } from '../../treatment/vocabulary/phrases.ts';
import { type Requested, type Vocabulary, vocabulary } from '../../treatment/vocabulary/vocabulary.ts';
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
  const { first } = known;
  const found: FoundTreatment[] = [];
  for (let word = nextWord(text, 0, first); word !== null; ) {
    const hit = mayName(text, word, known) ? phraseAt(text, word, known) : null;
    if (hit) {
      const { entry } = hit.phrase;
      if (entry.kind === 'drug') found.push({ name: entry.name, category: 'pharmaceutical', span: hit.span });
      else if (entry.kind === 'service' && !entry.isWeak)
        found.push({ name: entry.name, category: entry.category, span: hit.span });
    }
    word = nextWord(text, hit?.span[1] ?? word[1], first);
  }
  return found;
}

interface Ready {
  readonly known: Vocabulary;
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

function prepare(known: Vocabulary): Ready {
  const { byFirst } = known.requested;
  const phrases = [...byFirst.values()].flat();
  const alone = new Set(phrases.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const seconds = new Set(phrases.map(({ words }) => words[1]));
  // Every way in which the text may print a word that the vocabulary spells one way.
  const printed = (has: (word: string) => boolean) =>
    wordSet([...known.words].filter((word) => has(known.spellExactly(word))));
  return {
    known,
    first: printed((word) => byFirst.has(word)),
    alone: printed((word) => alone.has(word)),
    second: printed((word) => seconds.has(word)),
  };
}

/** "Pain" begins many names and is none: most are passed over by a glance at the word behind. */
function mayName(text: string, word: Span, { alone, second }: Ready): boolean {
  if (isIn(alone, text, word)) return true;
  const next = nextWord(text, word[1]);
  return next !== null && isIn(second, text, next);
}

/** The longest phrase that begins with a word of the text. */
function phraseAt(
  text: string,
  word: Span,
  { known }: Ready,
): { phrase: Phrase<Requested>; span: Span } | null {
  const phrases = known.requested.byFirst.get(spell(text, word, known));
  if (phrases === undefined) return null;
  // The words that follow, read as far as some phrase asks for them; the first is that of all phrases here.
  const words = [''];
  const ends = [word[1]];
  for (const phrase of phrases) {
    let at = 1;
    for (; at < phrase.words.length; at += 1) {
      if (at === words.length) {
        const next = nextWord(text, ends[at - 1] ?? text.length);
        words.push(next === null ? '' : spell(text, next, known));
        ends.push(next === null ? text.length : next[1]);
      }
      if (words[at] !== phrase.words[at]) break;
    }
    if (at === phrase.words.length) return { phrase, span: [word[0], ends[at - 1] ?? word[1]] };
  }
  return null;
}

function spell(text: string, [start, end]: Span, known: Vocabulary): string {
  return known.spellExactly(text.slice(start, end).toLowerCase());
}
