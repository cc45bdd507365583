import { squeeze } from '../fold.ts';
import { REGISTRY } from '../registry/registry.ts';
import type { RegistryDocument } from '../registry/schema.ts';
import { vocabularyOf } from '../vocabulary.ts';

export interface KnownTitle {
  readonly family: string;
  /** Too common a word to be a guideline unless a year follows ("Opioids 2017"). */
  readonly needsYear: boolean;
}

/** The names that letters cite, as keys of `squeeze`: what tells a comma inside a name from one between two. */
export interface CitedNames {
  readonly titles: ReadonlyMap<string, KnownTitle>;
  /** Section names of a family of guidelines; of all of them for null or a family without any. */
  sections(family: string | null): ReadonlySet<string>;
}

const made = new WeakMap<RegistryDocument, CitedNames>();

/** The names of a registry, gathered once for each registry object. */
export function citedNames(registry: RegistryDocument = REGISTRY): CitedNames {
  const known = made.get(registry);
  if (known !== undefined) return known;
  const vocabulary = vocabularyOf(registry);
  const titles = new Map<string, KnownTitle>();
  const all = new Set<string>();
  const byFamily = new Map<string, ReadonlySet<string>>();
  for (const { squeezed, family, source, needsYear } of vocabulary.guidelines) {
    if (source !== 'MTUS') continue;
    titles.set(squeezed, { family, needsYear });
    if (byFamily.has(family)) continue;
    const sections = vocabulary.sections(family).map((section) => section.squeezed);
    byFamily.set(family, new Set(sections));
    for (const section of sections) all.add(section);
  }
  const names: CitedNames = {
    titles,
    sections: (family) => {
      const own = family === null ? undefined : byFamily.get(family);
      return own === undefined || own.size === 0 ? all : own;
    },
  };
  made.set(registry, names);
  return names;
}

// "Forearm," · "&" · "(ODG)"
const WORD = /\S+/y;
const MOST_WORDS = 40;

/**
 * The longest known name that starts here, in a text whose white space is folded.
 * @param isName whether a key of `squeeze` is a name that may end at an offset
 * @returns the offset after the name, or -1
 */
export function longestName(
  text: string,
  start: number,
  isName: (key: string, end: number) => boolean,
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
    if (key !== '' && isName(key, end)) longest = end;
    at += word.length + 1;
  }
  return longest;
}
