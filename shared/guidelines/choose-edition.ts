import type { CitationContext } from './citation-context.ts';
import { BEFORE_YEARS_WERE_PRINTED, editionsInForce, type RequestDate, requestDate } from './in-force.ts';
import { matchTopic } from './match-name.ts';
import type { PrintedCitation } from './printed-citation.ts';
import { printedEdition } from './printed-edition.ts';
import { type IndexedGuideline, indexOf, startOf } from './registry-index.ts';
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
  const named = namedAlike(editions, printed.printedGuideline ?? '', context);
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

/**
 * A title that only some editions bear narrows the choice: "Low Back Complaints" was never the title after 2017. Not
 * to editions that were still to come on the day of the request: then "Chronic Pain" meant the one in force.
 */
function namedAlike(
  editions: readonly IndexedGuideline[],
  name: string,
  { dates, registry, lookUp }: CitationContext,
): readonly IndexedGuideline[] {
  const { key } = lookUp(name);
  const alike = editions.filter(({ titles }) => titles.has(key));
  const day = requestDate(dates)?.date;
  const isToCome = day !== undefined && alike.every(({ guideline }) => startOf(guideline) > day);
  const isMeant = alike.length > 0 && !(isToCome && editionsInForce(editions, day, registry).length > 0);
  return isMeant ? alike : editions;
}

const IS_YEAR = /^\d{4}$/;

function byPrintedEdition(
  editions: readonly IndexedGuideline[],
  printed: PrintedCitation,
): ChosenEdition | null {
  if (editions.every(({ guideline }) => guideline.edition === null)) return null;
  const found = printedEdition(printed);
  if (found === null) return null;
  const { words, heading } = found;
  const ofBook = editions.filter(({ guideline }) => !IS_YEAR.test(guideline.edition ?? ''));
  const entry =
    editions.find(({ guideline }) => guideline.edition?.startsWith(words)) ??
    // A book's edition may be cited by its year: the official title holds both.
    ofBook.find(({ guideline }) => guideline.officialTitle.includes(words));
  if (entry !== undefined) return { entry, reason: `The letter prints ${words}.` };
  // The chapters of a book are revised one by one: "Low Back Disorders 2020" is none of the second edition.
  const told = bySections(ofBook, heading === null ? printed.printedSections : [heading]);
  return told === null
    ? { entry: null, reason: `The letter prints ${words}, an edition that the registry does not hold.` }
    : { ...told, reason: `The letter prints ${words}. ${told.reason}` };
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
