import type { Topic } from './registry/schema.ts';

export interface PrintedPart {
  readonly printed: string | null;
  readonly pages: readonly number[];
}

/**
 * Which page goes with which section. A pairing that the letter itself prints is kept; else several sections
 * and as many pages go together in order, unless "64-65" may have been one range; else each page goes to the one
 * section whose topic holds it, and what no section holds stands alone. `topics` runs parallel to `sections`.
 */
export function pairParts(
  sections: readonly string[],
  pages: readonly number[],
  printed: readonly PrintedPart[],
  topics: readonly (Topic | null)[],
): PrintedPart[] {
  if (isPaired(sections, pages, printed)) return [...printed];
  const [only] = sections;
  if (only === undefined) return pages.length === 0 ? [] : [{ printed: null, pages }];
  if (sections.length === 1) return [{ printed: only, pages }];
  const mayBeRange = pages.some((page) => pages.includes(page + 1));
  if (sections.length === pages.length && !mayBeRange) {
    return sections.map((section, index) => ({ printed: section, pages: pages.slice(index, index + 1) }));
  }
  return byRegistry(sections, pages, topics);
}

/** The letter pairs its pages when each of them stands with a name. */
function isPaired(
  sections: readonly string[],
  pages: readonly number[],
  printed: readonly PrintedPart[],
): boolean {
  const named = printed.filter((part) => part.printed !== null);
  const paired = new Set(named.flatMap((part) => part.pages));
  return (
    sections.length > 0 &&
    named.length === sections.length &&
    named.every((part, index) => part.printed === sections[index]) &&
    (pages.length === 0 || paired.size > 0) &&
    pages.every((page) => paired.has(page))
  );
}

function byRegistry(
  sections: readonly string[],
  pages: readonly number[],
  topics: readonly (Topic | null)[],
): PrintedPart[] {
  const homes = pages.map((page) => {
    const holding = topics.flatMap((topic, index) => (topic !== null && holds(topic, page) ? [index] : []));
    return holding.length === 1 ? holding[0] : undefined;
  });
  const parts: PrintedPart[] = sections.map((section, index) => ({
    printed: section,
    pages: pages.filter((_, at) => homes[at] === index),
  }));
  const homeless = pages.filter((_, at) => homes[at] === undefined);
  return homeless.length === 0 ? parts : [...parts, { printed: null, pages: homeless }];
}

/** Whether a printed page lies in one of the ranges of a topic. */
export function holds(topic: Topic, page: number): boolean {
  return topic.ranges.some(([first, last]) => first <= page && page <= last);
}
