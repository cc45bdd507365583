import { squeeze } from '../fold.ts';
import { REGISTRY } from '../registry/registry.ts';
import type { RegistryDocument } from '../registry/schema.ts';
import { vocabularyOf } from '../vocabulary.ts';

export interface SectionKeys {
  readonly keys: ReadonlySet<string>;
  readonly longest: number;
}

export interface KnownTitle {
  readonly family: string;
  /** Too common a word to be a guideline unless a year follows ("Opioids 2017"). */
  readonly needsYear: boolean;
}

/** The names that letters cite, as keys of `squeeze`: what tells a comma inside a name from one between two. */
export interface CitedNames {
  readonly titles: ReadonlyMap<string, KnownTitle>;
  readonly longestTitle: number;
  /** Section names of a family of guidelines; of all of them for null or a family without any. */
  sections(family: string | null): SectionKeys;
}

const made = new WeakMap<RegistryDocument, CitedNames>();

/** The names of a registry, gathered once for each registry object. */
export function citedNames(registry: RegistryDocument = REGISTRY): CitedNames {
  const known = made.get(registry);
  if (known !== undefined) return known;
  const vocabulary = vocabularyOf(registry);
  const titles = new Map<string, KnownTitle>();
  const all = new Set<string>();
  const byFamily = new Map<string, SectionKeys>();
  for (const { squeezed, family, source, needsYear } of vocabulary.guidelines) {
    if (source !== 'MTUS') continue;
    titles.set(squeezed, { family, needsYear });
    if (byFamily.has(family)) continue;
    const sections = new Set(vocabulary.sections(family).map((section) => section.squeezed));
    if (sections.size > 0) byFamily.set(family, keysOf(sections));
    for (const section of sections) all.add(section);
  }
  const every = keysOf(all);
  const names: CitedNames = {
    titles,
    longestTitle: longestOf(titles.keys()),
    sections: (family) => (family === null ? every : (byFamily.get(family) ?? every)),
  };
  made.set(registry, names);
  return names;
}

const keysOf = (keys: ReadonlySet<string>): SectionKeys => ({ keys, longest: longestOf(keys) });

function longestOf(keys: Iterable<string>): number {
  let longest = 0;
  for (const key of keys) longest = Math.max(longest, key.length);
  return longest;
}

// "Forearm," · "&" · "(ODG)"
const WORD = /\S+/y;
const MOST_WORDS = 40;
const PLAIN_WORD = /^[a-z]+$/;

/** `squeeze`, quick for the words that need no squeezing. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN_WORD.test(lower) ? lower : squeeze(lower);
}

/**
 * The longest known name that starts here, in a text whose white space is folded.
 * @param longestKey length of the longest key that is a name
 * @param isName whether a key of `squeeze` is a name that may end at an offset
 * @returns the offset after the name, or -1
 */
export function longestName(
  text: string,
  start: number,
  longestKey: number,
  isName: (key: string, end: number) => boolean,
): number {
  let key = '';
  let longest = -1;
  let at = start;
  for (let words = 0; words < MOST_WORDS && at < text.length; words += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    key += keyOf(word);
    if (key.length > longestKey) break;
    let end = at + word.length;
    while (end > at && /[,;:.]/.test(text[end - 1] ?? '')) end -= 1;
    if (key !== '' && isName(key, end)) longest = end;
    at += word.length + 1;
  }
  return longest;
}
