import type { Topic } from './registry/schema.ts';

export interface PrintedPart {
  readonly printed: string | null;
  readonly pages: readonly number[];
}

/** A printer's slip or a recalled range may put a page so far outside its topic. */
const NEAR = 2;

/** Whether a page lies in one of the ranges of a topic or just beside it. */
export function isNear({ ranges }: Topic, page: number): boolean {
  return ranges.some(([first, last]) => first - NEAR <= page && page <= last + NEAR);
}

/**
 * Gives each group of pages to another of the same sections, where by the registry's ranges only one way to do so
 * is left: again and again the group that fits but one section is given to it.
 * @param parts one group for each section, in the order printed
 * @returns the sections in the order printed with their groups; null where several ways fit, or none
 */
export function dealOut(
  parts: readonly PrintedPart[],
  topics: readonly (Topic | null)[],
): PrintedPart[] | null {
  const groups = parts.map(({ pages }) => pages);
  const dealt = new Map<number, readonly number[]>();
  const fitting = (pages: readonly number[]) =>
    parts.flatMap((_, index) => {
      const topic = topics[index] ?? null;
      const fits = topic !== null && !dealt.has(index) && pages.every((page) => isNear(topic, page));
      return fits ? [index] : [];
    });
  while (groups.length > 0) {
    const at = groups.findIndex((pages) => fitting(pages).length === 1);
    const [section] = fitting(groups[at] ?? []);
    const [pages] = at === -1 ? [] : groups.splice(at, 1);
    if (section === undefined || pages === undefined) return null;
    dealt.set(section, pages);
  }
  return parts.map(({ printed }, index) => ({ printed, pages: dealt.get(index) ?? [] }));
}
