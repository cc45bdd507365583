import type { HeaderDates } from '../api/contract.ts';
import { matchName } from './match-name.ts';
import type { PrintedCitation } from './printed-citation.ts';
import { printedEdition } from './printed-edition.ts';
import { REGISTRY } from './registry/registry.ts';
import type { RegistryDocument } from './registry/schema.ts';
import { indexOf } from './registry-index.ts';
import { squeeze } from './squeeze.ts';

/** What the rest of the letter tells about one citation. The same for every citation of a letter, whatever their order. */
export interface CitationContext {
  readonly dates: HeaderDates;
  readonly registry: RegistryDocument;
  /** Years that the letter prints for each family of guidelines. */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
  /** Families of the MTUS that the letter names. */
  readonly families: ReadonlySet<string>;
  /** What a printed name stands for; a letter prints the same few names again and again. */
  lookUp(printedGuideline: string): LookedUp;
}

interface LookedUp {
  readonly family: string | null;
  /** The name squeezed. */
  readonly key: string;
}

/**
 * Gathers what a letter says of its guidelines, to decide what a citation without a year or name means.
 * @param citations every citation of the letter: both sides of all items and their rationales.
 */
export function citationContext(
  dates: HeaderDates,
  citations: Iterable<PrintedCitation>,
  registry: RegistryDocument = REGISTRY,
): CitationContext {
  const years = new Map<string, Set<string>>();
  const families = new Set<string>();
  const known = new Map<string, LookedUp>();
  const lookUp = (name: string): LookedUp => {
    const looked = known.get(name) ?? { family: familyOf(name, registry), key: squeeze(name) };
    known.set(name, looked);
    return looked;
  };
  for (const printed of citations) {
    if (printed.source !== 'MTUS' || printed.printedGuideline === null) continue;
    const { family } = lookUp(printed.printedGuideline);
    if (family === null) continue;
    families.add(family);
    const year = printedEdition(printed)?.words;
    if (year === undefined) continue;
    const known = years.get(family) ?? new Set<string>();
    years.set(family, known.add(year));
  }
  return { dates, registry, years, families, lookUp };
}

/** The family of a printed guideline name, a leading "MTUS" or "ACOEM" or a closing year left aside; null when unknown. */
export function familyOf(printedGuideline: string, registry: RegistryDocument): string | null {
  const { families } = indexOf(registry);
  return (
    (matchName(families, printedGuideline) ?? matchName(families, bareOf(printedGuideline)))?.value ?? null
  );
}

// Example: "California MTUS Sample Guidelines (2009)"
const LEAD = /^(?:the\s+)?(?:CA(?:LIFORNIA)?\s+)?MTUS\b[\s,:;/-]*/i;
const CLOSING_YEAR = /(?:19|20)\d\d\)?$/;

function bareOf(printedGuideline: string): string {
  return printedGuideline.replace(LEAD, '').trimEnd().replace(CLOSING_YEAR, '');
}
