import { findPages } from './citations/pages.ts';
import { dealOut, isNear, type PrintedPart } from './deal-out.ts';
import type { PrintedCitation } from './printed-citation.ts';
import type { Topic } from './registry/schema.ts';

type Printed = Pick<PrintedCitation, 'printedSections' | 'pages' | 'parts' | 'text'>;
type Topics = readonly (Topic | null)[];

/**
 * Which page goes with which section. Pages that stand behind their own section stay there; several sections and as
 * many groups of pages go together in order, unless the registry contradicts that: then it deals the groups out, or
 * each page goes to the one section whose topic holds it, and what no section holds stands alone.
 * @param topics the registry's topics, parallel to the printed sections
 */
export function pairParts(printed: Printed, topics: Topics): PrintedPart[] {
  const { printedSections: sections, pages } = printed;
  const [only] = sections;
  if (isPaired(printed)) {
    const named = printed.parts.filter((part) => part.printed !== null);
    // "Yoga, page 61; Methadone, page 126": whatever the registry holds, that is what the letter says.
    const stands = !isContradicted(named, topics) || findPages(printed.text, 2).length > 1;
    return stands ? [...printed.parts] : (dealOut(named, topics) ?? byRegistry(sections, pages, topics));
  }
  if (only === undefined) return pages.length === 0 ? [] : [{ printed: null, pages }];
  if (sections.length === 1) return [{ printed: only, pages }];
  const inOrder = pairInOrder(sections, pages);
  if (inOrder === null) return byRegistry(sections, pages, topics);
  return isContradicted(inOrder, topics)
    ? (dealOut(inOrder, topics) ?? byRegistry(sections, pages, topics))
    : inOrder;
}

/** The letter pairs its pages when each of them stands with a name. */
function isPaired({ printedSections: sections, pages, parts }: Printed): boolean {
  const named = parts.filter((part) => part.printed !== null);
  const paired = new Set(named.flatMap((part) => part.pages));
  return (
    sections.length > 0 &&
    named.length === sections.length &&
    named.every((part, index) => part.printed === sections[index]) &&
    (pages.length === 0 || paired.size > 0) &&
    pages.every((page) => paired.has(page))
  );
}

/** As many pages as sections, one each; null where the numbers differ or "64-65" may have been one range. */
function pairInOrder(sections: readonly string[], pages: readonly number[]): PrintedPart[] | null {
  if (sections.length !== pages.length || pages.some((page) => pages.includes(page + 1))) return null;
  return sections.map((printed, index) => ({ printed, pages: pages.slice(index, index + 1) }));
}

/** Whether a page surely belongs elsewhere than to the section it is paired with: letters sort their pages, not their topics. */
function isContradicted(parts: readonly PrintedPart[], topics: Topics): boolean {
  if (parts.length < 2) return false;
  return parts.some(({ pages }, index) => {
    const topic = topics[index] ?? null;
    if (topic === null || topic.ranges.length === 0 || topic.confidence === 'low') return false;
    // Order is all there is to go by where the page fits no other section, and no other page this one.
    const fitsElsewhere = (page: number) => topics.some((other) => other !== null && isNear(other, page));
    const isMissed = parts.some((other) => other.pages.some((page) => isNear(topic, page)));
    return pages.some((page) => !isNear(topic, page) && (isMissed || fitsElsewhere(page)));
  });
}

function byRegistry(sections: readonly string[], pages: readonly number[], topics: Topics): PrintedPart[] {
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
function holds(topic: Topic, page: number): boolean {
  return topic.ranges.some(([first, last]) => first <= page && page <= last);
}
