import type { Citation } from '../../shared/api/contract.ts';

/**
 * Citations whose note an earlier one of the same item already carries. Both sides often cite the same guideline, and
 * its license or its successor is told once to the eye.
 * @param citations of one item in the order in which they are shown.
 */
export function findRepeatedNotes(citations: readonly Citation[]): ReadonlySet<Citation> {
  const told = new Set<string>();
  const repeated = citations.filter(({ note }) => {
    const isRepeated = note !== null && told.has(note);
    if (note !== null) told.add(note);
    return isRepeated;
  });
  return new Set(repeated);
}
