import type { CitationContext } from './citation-context.ts';
import { BEFORE_YEARS_WERE_PRINTED, editionsInForce, requestDate } from './in-force.ts';
import { indexOf, startOf } from './registry-index.ts';

/**
 * What a guideline cited without a year was called for when the letter was written. "Initial Approaches to Treatment"
 * is a guideline of its own since December 2017; before that it was a chapter of the General Approaches (8 CCR 9792.22).
 * @returns the family in whose guideline the name was a section, where no edition of the named family had begun.
 */
export function familyThen(
  family: string,
  printedGuideline: string,
  { dates, registry, lookUp }: CitationContext,
): string {
  const { editions } = indexOf(registry);
  const day = requestDate(dates)?.date ?? BEFORE_YEARS_WERE_PRINTED;
  const hadBegun = editions.get(family)?.some(({ guideline }) => startOf(guideline) <= day);
  if (hadBegun) return family;
  const { key } = lookUp(printedGuideline);
  const then = [...editions.values()]
    .flatMap((entries) => editionsInForce(entries, day, registry))
    .find(({ guideline, topics }) => guideline.source === 'MTUS' && topics.exact.has(key));
  return then?.guideline.family ?? family;
}
