import { matchTopic } from './match-name.ts';
import type { PrintedCitation } from './printed-citation.ts';
import type { IndexedGuideline } from './registry-index.ts';

/**
 * The citation with names apart that were read as one because another edition has a section of such a name: "Yoga,
 * Opioids" are two of a guideline that has both and no "Yoga, opioids". Their pages are paired anew.
 */
export function withNamesApart(printed: PrintedCitation, entry: IndexedGuideline | null): PrintedCitation {
  if (entry === null) return printed;
  const sections = printed.printedSections.flatMap((name) => namesIn(name, entry));
  return sections.length === printed.printedSections.length
    ? printed
    : { ...printed, printedSections: sections, parts: [] };
}

function namesIn(section: string, entry: IndexedGuideline): string[] {
  const names = section.split(', ');
  if (names.length < 2 || matchTopic(entry, section) !== null) return [section];
  return names.every((name) => matchTopic(entry, name)?.misprint === false) ? names : [section];
}
