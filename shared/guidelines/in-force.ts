import type { HeaderDates } from '../api/contract.ts';
import type { Guideline, RegistryDocument } from './registry/schema.ts';
import { type IndexedGuideline, indexOf, startOf } from './registry-index.ts';

export interface RequestDate {
  /** ISO date. */
  readonly date: string;
  readonly label: string;
}

/**
 * Letters printed a year with every guideline from the fall of 2015 on; before that they printed none, and the
 * first edition of the MTUS stood (measured on real letters, see docs/guidelines.md). ISO date.
 */
export const BEFORE_YEARS_WERE_PRINTED = '2015-01-01';

/** The day nearest to the request for treatment that the header knows: UR decides within days of the request (8 CCR 9792.9.1). */
export function requestDate(dates: HeaderDates): RequestDate | null {
  if (dates.utilizationReview !== null) return { date: dates.utilizationReview, label: 'UR decision date' };
  if (dates.applicationReceived !== null)
    return { date: dates.applicationReceived, label: 'application date' };
  if (dates.assigned !== null) return { date: dates.assigned, label: 'assignment date' };
  return dates.decision === null ? null : { date: dates.decision, label: 'decision date' };
}

/** The editions that can have been in force on a day (ISO): more than one where the registry lacks a date. */
export function editionsInForce(
  editions: readonly IndexedGuideline[],
  day: string,
  registry: RegistryDocument,
): IndexedGuideline[] {
  return editions.filter(({ guideline }) => startOf(guideline) <= day && !hasEnded(guideline, day, registry));
}

/** Whether an edition was over by a day: by its own end, or because a later one is known to have begun. */
export function hasEnded(guideline: Guideline, day: string, registry: RegistryDocument): boolean {
  if (guideline.inForce.to !== null) return guideline.inForce.to < day;
  return successorsOf(guideline, registry).some(
    ({ inForce }) => inForce.from !== null && inForce.from <= day,
  );
}

/** What replaced a guideline, nearest first. */
export function successorsOf(guideline: Guideline, registry: RegistryDocument): Guideline[] {
  const { byId } = indexOf(registry);
  const found: Guideline[] = [];
  let next = byId.get(guideline.replacedBy ?? '')?.guideline;
  // Data may come from a team's overrides: a circle must not hang the reader.
  while (next !== undefined && next !== guideline && !found.includes(next)) {
    found.push(next);
    next = byId.get(next.replacedBy ?? '')?.guideline;
  }
  return found;
}
