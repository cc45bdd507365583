import { type CitationContext, yearOf } from './citation-context.ts';
import { BEFORE_YEARS_WERE_PRINTED, editionsInForce, type RequestDate, requestDate } from './in-force.ts';
import { matchTopic } from './match-name.ts';
import type { PrintedCitation } from './printed-citation.ts';
import { type IndexedGuideline, indexOf } from './registry-index.ts';
import { usDate } from './us-date.ts';

export interface ChosenEdition {
  /** Null when the letter means an edition that the registry does not hold, or does not tell which. */
  readonly entry: IndexedGuideline | null;
  /** One plain sentence: why this edition. */
  readonly reason: string;
}

/** Chooses the edition of a family: by the year in the citation, else by the letter's own words, else by its dates. */
export function chooseEdition(
  printed: PrintedCitation,
  family: string,
  context: CitationContext,
): ChosenEdition {
  const index = indexOf(context.registry);
  const editions = index.editions.get(family) ?? [];
  const named = namedAlike(editions, context.lookUp(printed.printedGuideline ?? '').key);
  return (
    byPrintedEdition(editions, printed) ??
    bySoleEdition(named, editions.length) ??
    byOtherCitations(named, context.years.get(family)) ??
    byDate(named, context) ??
    bySections(named, printed.printedSections) ?? {
      entry: null,
      reason: 'The letter prints no year, and neither its words nor its dates tell which edition is meant.',
    }
  );
}

/** A title that only some editions bear narrows the choice: "Low Back Complaints" was never the title after 2017. */
function namedAlike(editions: readonly IndexedGuideline[], key: string): readonly IndexedGuideline[] {
  const alike = editions.filter(({ titles }) => titles.has(key));
  return alike.length === 0 ? editions : alike;
}

// Example: "3rd ed.", "14th Edition"
const ORDINAL = /^\d+(?:st|nd|rd|th)\b/i;

function byPrintedEdition(
  editions: readonly IndexedGuideline[],
  printed: PrintedCitation,
): ChosenEdition | null {
  if (editions.every(({ guideline }) => guideline.edition === null)) return null;
  const year = yearOf(printed.printedEdition) ?? yearOf(printed.printedGuideline);
  const ordinal = ORDINAL.exec(printed.printedEdition ?? '')?.[0].toLowerCase();
  const words = ordinal ?? year;
  if (words === null) return null;
  const entry =
    editions.find(({ guideline }) => guideline.edition?.startsWith(words)) ??
    // A book's edition may be cited by its year: the official title holds both.
    editions.find(
      ({ guideline }) => !/^\d{4}$/.test(guideline.edition ?? '') && guideline.officialTitle.includes(words),
    ) ??
    null;
  return {
    entry,
    reason:
      entry === null
        ? `The letter prints ${words}, an edition that the registry does not hold.`
        : `The letter prints ${words}.`,
  };
}

function bySoleEdition(named: readonly IndexedGuideline[], all: number): ChosenEdition | null {
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  return {
    entry: only,
    reason: all === 1 ? 'The registry knows one edition.' : 'Only this edition bears the printed title.',
  };
}

function byOtherCitations(
  named: readonly IndexedGuideline[],
  years: ReadonlySet<string> | undefined,
): ChosenEdition | null {
  const [year] = years ?? [];
  if (year === undefined || years?.size !== 1) return null;
  const entry = named.find(({ guideline }) => guideline.edition === year);
  return entry === undefined
    ? null
    : { entry, reason: `Elsewhere the letter prints ${year} with this guideline.` };
}

function byDate(
  named: readonly IndexedGuideline[],
  { dates, registry }: CitationContext,
): ChosenEdition | null {
  const known = requestDate(dates);
  const inForce = editionsInForce(named, known?.date ?? BEFORE_YEARS_WERE_PRINTED, registry);
  const [entry] = inForce;
  if (entry === undefined || inForce.length > 1) return null;
  return { entry, reason: dateReason(entry.guideline.edition ?? entry.guideline.title, known) };
}

function dateReason(edition: string, known: RequestDate | null): string {
  return known === null
    ? `The letter prints neither a year nor a date; letters without years are from before fall 2015, when the ${edition} edition was in force.`
    : `The letter prints no year; the ${edition} edition was in force on the ${known.label}, ${usDate(known.date)}.`;
}

/** Where no date decides, the one edition that knows a printed section. */
function bySections(named: readonly IndexedGuideline[], sections: readonly string[]): ChosenEdition | null {
  const knowing = named.filter((entry) => sections.some((section) => matchTopic(entry, section) !== null));
  const [entry] = knowing;
  return entry === undefined || knowing.length > 1
    ? null
    : { entry, reason: 'Only this edition has a section of the printed name.' };
}
