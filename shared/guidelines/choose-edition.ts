import type { HeaderDates } from '../api/contract.ts';
import { type CitationContext, yearOf } from './citation-context.ts';
import type { PrintedCitation } from './printed-citation.ts';
import type { Guideline } from './registry/schema.ts';
import { type IndexedGuideline, indexOf, startOf } from './registry-index.ts';
import { usDate } from './us-date.ts';

export interface ChosenEdition {
  /** Null when the letter means an edition that the registry does not hold, or cannot tell which. */
  readonly entry: IndexedGuideline | null;
  /** One plain sentence: why this edition. */
  readonly reason: string;
}

/**
 * Letters printed a year with every guideline from the fall of 2015 on; before that they printed none and the
 * first edition of the MTUS stood (measured on real letters, see docs/guidelines.md).
 */
const BEFORE_YEARS_WERE_PRINTED = '2015-01-01';

/** Chooses the edition of a family: by the year in the citation, else by the letter's own words, else by its dates. */
export function chooseEdition(
  printed: PrintedCitation,
  family: string,
  context: CitationContext,
): ChosenEdition {
  const editions = indexOf(context.registry).editions.get(family) ?? [];
  const [only] = editions;
  const year = yearOf(printed.printedEdition) ?? yearOf(printed.printedGuideline);
  if (year !== null && editions.some(({ guideline }) => guideline.edition !== null)) {
    const entry = editions.find(({ guideline }) => guideline.edition === year) ?? null;
    return {
      entry,
      reason:
        entry === null
          ? `The letter prints ${year}, an edition that the registry does not hold.`
          : `The letter prints ${year}.`,
    };
  }
  if (only !== undefined && editions.length === 1)
    return { entry: only, reason: 'The registry knows one edition.' };
  const words = printed.printedEdition;
  const named =
    words === null
      ? undefined
      : editions.find(({ guideline }) => guideline.edition !== null && words.startsWith(guideline.edition));
  if (named !== undefined) return { entry: named, reason: `The letter prints ${named.guideline.edition}.` };
  const printedYears = [...(context.years.get(family) ?? [])];
  const [elsewhere] = printedYears;
  if (elsewhere !== undefined && printedYears.length === 1) {
    const entry = editions.find(({ guideline }) => guideline.edition === elsewhere);
    if (entry !== undefined)
      return { entry, reason: `Elsewhere the letter prints ${elsewhere} with this guideline.` };
  }
  return byDate(editions, context.dates);
}

function byDate(editions: readonly IndexedGuideline[], dates: HeaderDates): ChosenEdition {
  const known = requestDate(dates);
  const day = known?.date ?? BEFORE_YEARS_WERE_PRINTED;
  const entry = inForceOn(editions, day);
  if (entry === null)
    return { entry, reason: 'The letter prints no year, and the dates do not tell which edition applied.' };
  const edition = entry.guideline.edition ?? entry.guideline.title;
  return {
    entry,
    reason:
      known === null
        ? `The letter prints neither a year nor a date; letters that print no year are from before fall 2015, when ${edition} was in force.`
        : `The letter prints no year; ${edition} was in force on the ${known.label}, ${usDate(known.date)}.`,
  };
}

/** The day nearest to the request for treatment that the header knows: UR decides within days of the request. */
export function requestDate(dates: HeaderDates): { date: string; label: string } | null {
  if (dates.utilizationReview !== null) return { date: dates.utilizationReview, label: 'UR decision date' };
  if (dates.applicationReceived !== null)
    return { date: dates.applicationReceived, label: 'application date' };
  if (dates.assigned !== null) return { date: dates.assigned, label: 'assignment date' };
  return dates.decision === null ? null : { date: dates.decision, label: 'decision date' };
}

/** The one edition that was in force on a day; null when none was, or when an undated later edition may have been. */
function inForceOn(editions: readonly IndexedGuideline[], day: string): IndexedGuideline | null {
  const possible = editions.filter(({ guideline }) => startOf(guideline) <= day && !hasEnded(guideline, day));
  const [sole] = possible;
  return sole !== undefined && possible.length === 1 ? sole : null;
}

function hasEnded(guideline: Guideline, day: string): boolean {
  return guideline.inForce.to !== null && guideline.inForce.to < day;
}
