import { squeeze } from '../squeeze.ts';
import type { Guideline, RegistryDocument, Topic } from './schema.ts';

/**
 * What the schema cannot say: ids sorted and unique, successors that exist, names that mean one thing, pages in
 * order and overlapping only where one topic is declared part of the other. One plain sentence for each fault.
 */
export function checkRegistry({ guidelines }: RegistryDocument): string[] {
  const ids = guidelines.map((guideline) => guideline.id);
  const faults = ids.flatMap((id, index) => {
    const before = ids[index - 1];
    return before !== undefined && before >= id ? [`${id} stands out of order or twice.`] : [];
  });
  const familyOfName = new Map<string, string>();
  for (const guideline of guidelines) {
    faults.push(...checkGuideline(guideline, ids));
    for (const name of [guideline.title, ...guideline.variants, ...guideline.commonNames]) {
      const owner = familyOfName.get(squeeze(name)) ?? guideline.family;
      if (owner !== guideline.family) faults.push(`"${name}" names both ${owner} and ${guideline.family}.`);
      familyOfName.set(squeeze(name), owner);
    }
  }
  return faults;
}

function checkGuideline(guideline: Guideline, ids: readonly string[]): string[] {
  const { id, inForce, replacedBy, urls, pages, access } = guideline;
  const faults: string[] = [];
  if (replacedBy !== null && (replacedBy === id || !ids.includes(replacedBy))) {
    faults.push(`${id} is replaced by ${replacedBy}, which is not another guideline of the registry.`);
  }
  if (inForce.from !== null && inForce.to !== null && inForce.from > inForce.to)
    faults.push(`${id} ends before it begins.`);
  if (urls.page !== null && !urls.page.includes('{page}'))
    faults.push(`${id} has a page address without {page}.`);
  if (urls.search !== null && !urls.search.includes('{text}'))
    faults.push(`${id} has a search address without {text}.`);
  if (urls.document !== null && /\{(?:page|text)\}/.test(urls.document))
    faults.push(`${id} has a document address with a gap for a page or text.`);
  if (access === 'none' && Object.values(urls).some((url) => url !== null))
    faults.push(`${id} has an address, so its access cannot be none.`);
  if (pages !== null && pages.first > pages.last) faults.push(`${id} ends before its first page.`);
  return [...faults, ...checkTopics(guideline)];
}

function checkTopics({ id, topics, pages }: Guideline): string[] {
  const faults: string[] = [];
  const owners = new Map<string, string>();
  const titles = new Set<string>();
  for (const topic of topics) {
    if (topic.within !== null && !titles.has(topic.within))
      faults.push(`${id}: "${topic.title}" is within an unknown topic.`);
    titles.add(topic.title);
    for (const name of [topic.title, ...topic.aliases, ...topic.misspellings]) {
      const key = squeeze(name);
      if (owners.has(key)) faults.push(`${id}: "${name}" names two topics, or one twice.`);
      owners.set(key, topic.title);
    }
    for (const [first, last] of topic.ranges) {
      const isInside = pages === null || (pages.first <= first && last <= pages.last);
      if (first > last || !isInside)
        faults.push(`${id}: "${topic.title}" has pages that the guideline cannot have.`);
    }
  }
  return [...faults, ...checkOverlaps(id, topics)];
}

/** Neighbors may share the page on which one ends and the other begins; more must be declared by `within`. */
function checkOverlaps(id: string, topics: readonly Topic[]): string[] {
  const faults: string[] = [];
  for (const [index, topic] of topics.entries()) {
    const own = topic.ranges[0];
    if (own === undefined) continue;
    const parent = topics.find((other) => other.title === topic.within)?.ranges[0];
    if (parent !== undefined && (own[0] < parent[0] || own[1] > parent[1])) {
      faults.push(`${id}: "${topic.title}" leaves the topic that it is within.`);
    }
    for (const other of topics.slice(index + 1)) {
      const its = other.ranges[0];
      if (its === undefined || other.within !== topic.within) continue;
      const shared = Math.min(own[1], its[1]) - Math.max(own[0], its[0]) + 1;
      if (shared > 1) faults.push(`${id}: "${topic.title}" and "${other.title}" overlap undeclared.`);
    }
  }
  return faults;
}
