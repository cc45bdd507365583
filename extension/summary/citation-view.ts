import type { Citation, Link, Span } from '../../shared/api/contract.ts';
import { foldPages, type PageRun } from './page-runs.ts';

export interface SectionView {
  /** The registry's name, else the printed one; null where only pages are cited. */
  readonly name: string | null;
  /** False where the printed section is in no list of ours. */
  readonly known: boolean;
  readonly runs: readonly PageRun[];
}

export interface CitationView {
  readonly source: string;
  /** The registry's title, else the printed one, else the words as cited. */
  readonly title: string;
  readonly known: boolean;
  readonly edition: string | null;
  readonly editionReason: string | null;
  readonly sections: readonly SectionView[];
  /** Links that open a document or a heading rather than a page. */
  readonly otherLinks: readonly Link[];
  /** What a reader must have to open the links; null for public ones. */
  readonly access: 'registration' | 'subscription' | null;
  readonly note: string | null;
  readonly span: Span;
}

/** What one citation shows: source, edition, each section with its pages as runs of links. */
export function viewCitation(citation: Citation): CitationView {
  const source = citation.source === 'other' ? '' : citation.source;
  const named = citation.guideline ?? citation.printedGuideline;
  return {
    source,
    title: withoutSource(named ?? citation.text, source),
    known: citation.guideline !== null,
    edition: citation.edition,
    editionReason: citation.editionReason,
    sections: sectionsOf(citation),
    otherLinks: citation.links.filter((link) => link.page === null),
    access: strictestAccess(citation.links),
    note: citation.note,
    span: citation.span,
  };
}

function sectionsOf(citation: Citation): SectionView[] {
  const pageless = { name: null, known: true, runs: foldPages(citation.pages, citation.links) };
  if (citation.parts.length > 0) {
    return citation.parts.map((part) => ({
      name: part.section ?? part.printed,
      known: part.printed === null || part.section !== null,
      runs: foldPages(part.pages, citation.links),
    }));
  }
  const sections = citation.printedSections.map((printed, index) => ({
    name: citation.sections[index] ?? printed,
    known: (citation.sections[index] ?? null) !== null,
    runs: [],
  }));
  return citation.pages.length > 0 ? [...sections, pageless] : sections;
}

/** "MTUS Chronic Pain …" beside the source "MTUS" would say it twice. */
function withoutSource(title: string, source: string): string {
  return source !== '' && title.startsWith(`${source} `) ? title.slice(source.length + 1) : title;
}

function strictestAccess(links: readonly Link[]): CitationView['access'] {
  if (links.some((link) => link.access === 'subscription')) return 'subscription';
  return links.some((link) => link.access === 'registration') ? 'registration' : null;
}
