import { squeeze } from '../fold.ts';

/** The names that letters cite, as keys of `squeeze`: what tells a comma inside a name from one between two. */
export interface Vocabulary {
  readonly titles: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

export interface NamedGuideline {
  readonly title: string;
  readonly officialTitle: string;
  readonly variants: readonly string[];
  readonly topics: readonly {
    readonly title: string;
    readonly aliases: readonly string[];
    readonly misspellings: readonly string[];
  }[];
}

/** Gathers the names of guidelines and of their sections. */
export function buildVocabulary(guidelines: readonly NamedGuideline[]): Vocabulary {
  const titles = new Set<string>();
  const sections = new Set<string>();
  for (const guideline of guidelines) {
    for (const name of [guideline.title, guideline.officialTitle, ...guideline.variants])
      titles.add(squeeze(name));
    for (const topic of guideline.topics) {
      for (const name of [topic.title, ...topic.aliases, ...topic.misspellings]) {
        sections.add(squeeze(name));
        const bare = squeeze(name.replace(/\s*\([^()]*\)\s*$/, ''));
        if (bare !== '') sections.add(bare);
      }
    }
  }
  return { titles, sections };
}

// "Forearm," · "&" · "(ODG)"
const WORD = /\S+/y;
const MOST_WORDS = 30;

/**
 * The longest known name that starts here, in a text whose white space is folded.
 * @param accept whether a name may end at an offset
 * @returns the offset after the name, or -1
 */
export function longestName(
  text: string,
  start: number,
  names: ReadonlySet<string>,
  accept: (end: number) => boolean,
): number {
  let key = '';
  let longest = -1;
  let at = start;
  for (let words = 0; words < MOST_WORDS && at < text.length; words += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    key += squeeze(word);
    const end = at + word.replace(/[,;:.]+$/, '').length;
    if (key !== '' && names.has(key) && accept(end)) longest = end;
    at += word.length + 1;
  }
  return longest;
}
