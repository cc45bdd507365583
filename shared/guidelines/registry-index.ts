import { waysToName } from './book-names.ts';
import { type NameTable, tableOf } from './name-table.ts';
import type { Guideline, RegistryDocument, Topic } from './registry/schema.ts';
import { squeeze } from './squeeze.ts';

/** One guideline with its names ready for look-up. */
export interface IndexedGuideline {
  readonly guideline: Guideline;
  /** Its title and variants, squeezed. */
  readonly titles: ReadonlySet<string>;
  readonly topics: NameTable<Topic>;
  readonly bySection: ReadonlyMap<string, Topic>;
}

export interface RegistryIndex {
  /** Family by any printed name of its guidelines. */
  readonly families: NameTable<string>;
  /** Editions of a family, oldest first. */
  readonly editions: ReadonlyMap<string, readonly IndexedGuideline[]>;
  readonly byId: ReadonlyMap<string, IndexedGuideline>;
  /** By what a resolved citation carries: source, title and edition. */
  readonly byName: ReadonlyMap<string, IndexedGuideline>;
}

/** What a resolved citation and a guideline have in common. */
export function nameKey({ source, title, edition }: Pick<Guideline, 'source' | 'title' | 'edition'>): string {
  return `${source}|${title}|${edition ?? ''}`;
}

const indexes = new WeakMap<RegistryDocument, RegistryIndex>();

/** The look-up tables of a registry, built once for each registry object. */
export function indexOf(registry: RegistryDocument): RegistryIndex {
  const known = indexes.get(registry);
  if (known !== undefined) return known;
  const made = buildIndex(registry);
  indexes.set(registry, made);
  return made;
}

function buildIndex(registry: RegistryDocument): RegistryIndex {
  const indexed = registry.guidelines.map(indexGuideline);
  const editions = new Map<string, IndexedGuideline[]>();
  for (const entry of indexed) {
    const siblings = editions.get(entry.guideline.family) ?? [];
    siblings.push(entry);
    editions.set(entry.guideline.family, siblings);
  }
  for (const siblings of editions.values()) siblings.sort(byAge);
  return {
    families: tableOf(
      indexed.map(({ guideline }) => ({
        value: guideline.family,
        names: [guideline.officialTitle, ...guideline.commonNames, ...spelled(guideline)],
        misprints: [],
      })),
    ),
    editions,
    byId: new Map(indexed.map((entry) => [entry.guideline.id, entry])),
    byName: new Map(indexed.map((entry) => [nameKey(entry.guideline), entry])),
  };
}

const spelled = ({ title, variants }: Guideline): string[] => [title, ...variants].flatMap(waysToName);

function indexGuideline(guideline: Guideline): IndexedGuideline {
  const bySection = new Map<string, Topic>();
  for (const topic of guideline.topics) if (topic.section !== null) bySection.set(topic.section, topic);
  const topics = tableOf(
    guideline.topics.map((topic) => ({
      value: topic,
      names: [
        topic.title,
        ...(guideline.source === 'MTUS' ? topic.aliases.flatMap(waysToName) : topic.aliases),
      ],
      misprints: topic.misspellings,
    })),
  );
  const titles = new Set(spelled(guideline).map(squeeze));
  return { guideline, titles, topics, bySection };
}

/** Oldest first; an undated edition counts by its year, and editions of one day by their id. */
function byAge(a: IndexedGuideline, b: IndexedGuideline): number {
  const [from, other] = [startOf(a.guideline), startOf(b.guideline)];
  if (from !== other) return from < other ? -1 : 1;
  return a.guideline.id < b.guideline.id ? -1 : 1;
}

/** The first day on which an edition can have been in force: known, or January 1 of its year. */
export function startOf(guideline: Guideline): string {
  return (
    guideline.inForce.from ??
    (/^\d{4}$/.test(guideline.edition ?? '') ? `${guideline.edition}-01-01` : '0000-01-01')
  );
}
