import type { Plugin } from 'vite';
import { REGISTRY } from '../../shared/guidelines/registry/registry.ts';
import type { Guideline, Topic } from '../../shared/guidelines/registry/schema.ts';

type NamedGuideline = Pick<Guideline, 'source' | 'family' | 'title' | 'variants' | 'commonNames'> & {
  readonly topics: readonly Pick<Topic, 'title' | 'aliases' | 'misspellings'>[];
};

/**
 * What a parser needs of the registry are the names that letters cite; addresses, dates and page ranges belong to
 * the links, which are measured apart.
 */
export const vocabularyOnly: Plugin = {
  name: 'vocabulary-only',
  load(id) {
    if (!id.endsWith('/guidelines/registry/registry.ts')) return null;
    return `export const REGISTRY = { guidelines: ${unfolded(namedOnce())} };`;
  },
};

/** A name that editions of one guideline share is needed once. */
function namedOnce(): NamedGuideline[] {
  const known = new Set<string>();
  return REGISTRY.guidelines
    .filter(({ source }) => source === 'MTUS')
    .map(({ source, family, title, variants, commonNames, topics }) => {
      const fresh = (name: string, kind = 'section') => {
        const key = `${family} ${kind} ${name}`;
        return !known.has(key) && known.add(key);
      };
      return {
        source,
        family,
        title,
        variants: variants.filter((name) => fresh(name, 'title')),
        commonNames,
        topics: topics
          .map(({ title: name, aliases, misspellings }) => ({
            title: name,
            aliases: aliases.filter((name) => fresh(name)),
            misspellings,
          }))
          .filter(({ title: name, aliases }) => fresh(name) || aliases.length > 0),
      };
    });
}

/** Names as rows that unfold when the program starts, as the registry's own modules do: no key is shipped for each name. */
function unfolded(guidelines: readonly NamedGuideline[]): string {
  const rows = guidelines.map(({ source, family, title, variants, commonNames, topics }) => [
    [source, family, title, variants, commonNames],
    topics.map(({ title: name, aliases, misspellings }) => {
      if (misspellings.length > 0) return [name, aliases, misspellings];
      return aliases.length > 0 ? [name, aliases] : [name];
    }),
  ]);
  return `${JSON.stringify(rows)}.map(([[source, family, title, variants, commonNames], topics]) => ({
    source, family, title, variants, commonNames,
    topics: topics.map(([title, aliases = [], misspellings = []]) => ({ title, aliases, misspellings })),
  }))`;
}
