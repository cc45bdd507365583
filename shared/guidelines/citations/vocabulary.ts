import { waysToName } from '../book-names.ts';
import { REGISTRY } from '../registry/registry.ts';
import type { RegistryDocument } from '../registry/schema.ts';
import { squeeze } from '../squeeze.ts';
import { withoutAside } from '../without-aside.ts';

/** What any name of a set looks like from its beginning: tells most words apart from one at the first look. */
export interface NameShape {
  /** Length of the longest key. */
  readonly longest: number;
  /** The first units of each key. */
  readonly beginnings: ReadonlySet<string>;
  /** How long each key is and its last unit, as one number. */
  readonly endings: ReadonlySet<number>;
}

export interface SectionKeys extends NameShape {
  readonly keys: ReadonlySet<string>;
}

/** The names that letters cite, as keys of `squeeze`: what tells a comma inside a name from one between two. */
export interface CitedNames {
  /** Guidelines; true for one too common a word to be a guideline unless a year follows ("Opioids 2017"). */
  readonly titles: ReadonlyMap<string, boolean>;
  readonly titleShape: NameShape;
  /** Sections, whatever guideline they are of: letters cite them under others, too. */
  readonly sections: SectionKeys;
}

const made = new WeakMap<RegistryDocument, CitedNames>();

/** The names of a registry, gathered once for each registry object. */
export function citedNames(registry: RegistryDocument = REGISTRY): CitedNames {
  const known = made.get(registry);
  if (known !== undefined) return known;
  const titles = new Map<string, boolean>();
  const keys = new Set<string>();
  for (const { source, title, variants, commonNames, topics } of registry.guidelines) {
    if (source !== 'MTUS') {
      // Of other sources only what a comma would part: "Pain, Suffering, and the Restoration of Function"
      for (const topic of topics) if (topic.title.includes(',')) keys.add(squeeze(topic.title));
      continue;
    }
    for (const name of [title, ...variants].flatMap(waysToName)) titles.set(squeeze(name), false);
    for (const name of commonNames) titles.set(squeeze(name), true);
    for (const topic of topics) {
      const names = [...topic.aliases.flatMap(waysToName), ...topic.misspellings];
      for (const name of [topic.title, withoutAside(topic.title), ...names]) keys.add(squeeze(name));
    }
  }
  const names: CitedNames = {
    titles,
    titleShape: shapeOf(titles.keys()),
    sections: { keys, ...shapeOf(keys) },
  };
  made.set(registry, names);
  return names;
}

/** So many units tell most words of a letter from a name. */
const BEGINNING = 8;

function shapeOf(keys: Iterable<string>): NameShape {
  let longest = 0;
  const endings = new Set<number>();
  const beginnings = new Set<string>();
  for (const key of keys) {
    longest = Math.max(longest, key.length);
    endings.add(endingOf(key.length, key));
    beginnings.add(key.slice(0, BEGINNING));
  }
  return { longest, endings, beginnings };
}

const endingOf = (length: number, lastWord: string): number =>
  length * 128 + lastWord.charCodeAt(lastWord.length - 1);

const MOST_WORDS = 40;
/** Signs that part names and stand behind their last word. */
const BEHIND = ',;:.';

/**
 * The longest known name that starts here, in a text whose white space is folded.
 * @param isName whether a key of `squeeze` is a name that may end at an offset
 * @returns the offset after the name, or -1
 */
export function longestName(
  text: string,
  start: number,
  shape: NameShape,
  isName: (key: string, end: number) => boolean,
): number {
  let key = '';
  let longest = -1;
  let at = start;
  let unsure = true;
  for (let words = 0; words < MOST_WORDS && at < text.length; words += 1) {
    const space = text.indexOf(' ', at);
    const wordEnd = space === -1 ? text.length : space;
    if (wordEnd === at) break;
    let end = wordEnd;
    while (end > at && BEHIND.includes(text.charAt(end - 1))) end -= 1;
    const word = squeeze(text.slice(at, end));
    key += word;
    if (key.length > shape.longest) break;
    if (unsure && key.length >= BEGINNING) {
      if (!shape.beginnings.has(key.slice(0, BEGINNING))) break;
      unsure = false;
    }
    if (word !== '' && shape.endings.has(endingOf(key.length, word)) && isName(key, end)) longest = end;
    at = wordEnd + 1;
  }
  return longest;
}
