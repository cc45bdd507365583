import type { Citation } from '../api/contract.ts';
import { regulationLinks } from './links/regulation.ts';
import type { PrintedCitation } from './printed-citation.ts';
import { readSectionOfLaw } from './read-section-of-law.ts';
import type { RegistryDocument } from './registry/schema.ts';
import { indexOf } from './registry-index.ts';

const BOOKS = { CCR: 'ccr-8', LC: 'labor-code' } as const;

/** The definition of functional improvement: letters of 2015 cite subdivision (f), where it stood then. */
const MOVED: Readonly<Record<string, string>> = {
  '9792.20(f)':
    'The definition of functional improvement that letters cite as 8 CCR 9792.20(f) now stands in subdivision (e).',
};

/** The note of a subdivision whose text has moved since letters cited it; null for all others. Source: 8 CCR 9792.20(e). */
export function movedNote(section: string): string | null {
  return MOVED[section] ?? null;
}

/** Resolves a section of law: "MTUS 9792.20f" → 8 CCR 9792.20(f) with the page of that section. */
export function resolveLaw(printed: PrintedCitation, registry: RegistryDocument): Citation {
  const book = printed.source === 'LC' ? BOOKS.LC : BOOKS.CCR;
  const guideline = indexOf(registry).byId.get(book)?.guideline ?? null;
  const law = readSectionOfLaw([printed.text, ...printed.printedSections].join(' '));
  const full = law === null ? null : `${law.section}${law.subdivision}`;
  const title = guideline === null || law === null || full === null ? null : `${guideline.title} ${full}`;
  const links =
    guideline === null || law === null
      ? []
      : regulationLinks(guideline, law.section, `${guideline.title} ${law.section}`);
  return {
    source: printed.source,
    guideline: title,
    printedGuideline: printed.printedGuideline,
    edition: null,
    editionReason: null,
    sections: printed.printedSections.map((section) => nameSection(section) ?? full),
    printedSections: [...printed.printedSections],
    pages: [...printed.pages],
    parts: printed.printedSections.map((section) => ({
      printed: section,
      section: nameSection(section) ?? full,
      pages: [],
    })),
    text: printed.text,
    span: printed.span,
    links,
    note:
      full === null
        ? 'No section number could be read from this citation.'
        : noteOf(full, guideline?.urlConfidence ?? null),
  };
}

function nameSection(printed: string): string | null {
  const law = readSectionOfLaw(printed);
  return law === null ? null : `${law.section}${law.subdivision}`;
}

function noteOf(full: string, confidence: string | null): string | null {
  const notes = [
    movedNote(full),
    confidence === 'seen' ? null : 'The address of this section has not been verified.',
  ];
  return notes.filter((note) => note !== null).join(' ') || null;
}
