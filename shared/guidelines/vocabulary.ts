import { squeeze, withoutAside } from './fold.ts';
import { REGISTRY } from './registry/registry.ts';
import type { Guideline, RegistryDocument } from './registry/schema.ts';

/** A name of a guideline as letters print it. */
export interface GuidelineName {
  readonly name: string;
  /** Letters and digits only, lower case, "&" as "and": see `squeeze`. */
  readonly squeezed: string;
  readonly family: string;
  readonly source: Guideline['source'];
  /** Years of the editions that may follow the name. */
  readonly years: readonly string[];
  /** Too common a word to be a guideline unless one of `years` follows it ("Opioids 2017", "Shoulder 2016"). */
  readonly needsYear: boolean;
}

/** A name of a section (topic, recommendation, chapter) as letters print it. */
export interface SectionName {
  readonly name: string;
  readonly squeezed: string;
}

export interface Vocabulary {
  /** Longest squeezed name first, so that the first match is the longest. */
  readonly guidelines: readonly GuidelineName[];
  /** Section names of all editions of a family, longest first; empty for an unknown family. */
  sections(family: string): readonly SectionName[];
}

const vocabularies = new WeakMap<RegistryDocument, Vocabulary>();

/** Every name that a finder of printed citations may meet, built once for each registry object. */
export function vocabularyOf(registry: RegistryDocument = REGISTRY): Vocabulary {
  const known = vocabularies.get(registry);
  if (known !== undefined) return known;
  const sections = new Map<string, readonly SectionName[]>();
  const made: Vocabulary = {
    guidelines: guidelineNames(registry),
    sections(family) {
      const ready = sections.get(family) ?? sectionNames(registry, family);
      sections.set(family, ready);
      return ready;
    },
  };
  vocabularies.set(registry, made);
  return made;
}

function guidelineNames(registry: RegistryDocument): GuidelineName[] {
  const found = new Map<string, GuidelineName & { years: string[] }>();
  for (const guideline of registry.guidelines) {
    for (const name of [guideline.title, ...guideline.variants, ...guideline.commonNames]) {
      const squeezed = squeeze(name);
      const entry = found.get(squeezed) ?? {
        name,
        squeezed,
        family: guideline.family,
        source: guideline.source,
        years: [],
        needsYear: guideline.commonNames.includes(name),
      };
      if (guideline.edition !== null && !entry.years.includes(guideline.edition)) {
        entry.years.push(guideline.edition);
      }
      found.set(squeezed, entry);
    }
  }
  return [...found.values()].sort(longestFirst);
}

function sectionNames(registry: RegistryDocument, family: string): SectionName[] {
  const found = new Map<string, SectionName>();
  for (const guideline of registry.guidelines) {
    if (guideline.family !== family) continue;
    for (const topic of guideline.topics) {
      const names = [topic.title, withoutAside(topic.title), ...topic.aliases, ...topic.misspellings];
      for (const name of names) found.set(squeeze(name), { name, squeezed: squeeze(name) });
    }
  }
  return [...found.values()].sort(longestFirst);
}

function longestFirst<T extends { readonly squeezed: string }>(a: T, b: T): number {
  return b.squeezed.length - a.squeezed.length || (a.squeezed < b.squeezed ? -1 : 1);
}
