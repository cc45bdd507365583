import { isInside, nameOf } from '../links/mtus.ts';
import { type Check, findingOf, pagesInWords } from './check.ts';

/** A page that the guideline does not have; judged only where its length was seen in a copy. */
export const checkPageOutOfRange: Check = (checked, _context) => {
  const { citation, entry } = checked;
  const pages = entry?.guideline.pages ?? null;
  if (entry === null || pages === null) return [];
  const outside = citation.pages.filter((page) => !isInside(entry.guideline, page));
  if (outside.length === 0) return [];
  const message = `The letter cites ${pagesInWords(outside)} of ${nameOf(entry.guideline)}, which has pages ${pages.first} to ${pages.last}.`;
  return [findingOf(checked, 'page-out-of-range', 'check', message)];
};
