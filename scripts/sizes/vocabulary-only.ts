import type { Plugin } from 'vite';
import { REGISTRY } from '../../shared/guidelines/registry/registry.ts';
import type { Guideline, Topic } from '../../shared/guidelines/registry/schema.ts';
import { squeeze } from '../../shared/guidelines/squeeze.ts';

type NamedGuideline = Pick<Guideline, 'title' | 'variants' | 'commonNames'> & {
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
    return `export const REGISTRY = ${vocabulary()};`;
  },
};

/** The registry's names as an expression. */
export function vocabulary(): string {
  return `{ guidelines: [...${unfolded(namedOnce())}, ${JSON.stringify(outside())}] }`;
}

/** A name that guidelines share is needed once, and an edition without names of its own not at all. */
function namedOnce(): NamedGuideline[] {
  const known = new Set<string>();
  const fresh = (name: string, kind: string) => {
    const key = `${kind} ${squeeze(name)}`;
    return !known.has(key) && known.add(key);
  };
  return REGISTRY.guidelines
    .filter(({ source }) => source === 'MTUS')
    .map(({ title, variants, commonNames, topics }) => ({
      isNew: fresh(title, 'title'),
      title,
      variants: variants.filter((name) => fresh(name, 'title')),
      commonNames: commonNames.filter((name) => fresh(name, 'common')),
      topics: topics
        .map(({ title: name, aliases, misspellings }) => ({
          isNew: fresh(name, 'topic'),
          title: name,
          aliases: aliases.filter((alias) => fresh(alias, 'topic')),
          misspellings,
        }))
        .filter(({ isNew, aliases }) => isNew || aliases.length > 0),
    }))
    .filter(
      ({ isNew, variants, commonNames, topics }) =>
        isNew || variants.length > 0 || commonNames.length > 0 || topics.length > 0,
    );
}

/** Of other sources a parser needs the names that hold a comma. */
function outside() {
  const topics = REGISTRY.guidelines
    .filter(({ source }) => source !== 'MTUS')
    .flatMap((guideline) => guideline.topics.filter(({ title }) => title.includes(',')));
  return { source: 'other', topics: topics.map(({ title }) => ({ title })) };
}

/** Names as rows that unfold when the program starts, as the registry's own modules do: no key is shipped for each name. */
function unfolded(guidelines: readonly NamedGuideline[]): string {
  const rows = guidelines.map(({ title, variants, commonNames, topics }) => [
    [title, variants, commonNames],
    topics.map(({ title: name, aliases, misspellings }) => {
      if (misspellings.length > 0) return [name, aliases, misspellings];
      return aliases.length > 0 ? [name, aliases] : [name];
    }),
  ]);
  return `${JSON.stringify(rows)}.map(([[title, variants, commonNames], topics]) => ({
    source: 'MTUS', title, variants, commonNames,
    topics: topics.map(([title, aliases = [], misspellings = []]) => ({ title, aliases, misspellings })),
  }))`;
}
