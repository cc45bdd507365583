import type { Link } from '../api/contract.ts';
import type { CitationContext } from './citation-context.ts';
import { isInside, nameOf } from './links/mtus.ts';
import type { Match } from './match-name.ts';
import type { PrintedCitation } from './printed-citation.ts';
import type { Topic } from './registry/schema.ts';
import { type IndexedGuideline, indexOf } from './registry-index.ts';
import { usDate } from './us-date.ts';

interface Noted {
  readonly printed: PrintedCitation;
  readonly entry: IndexedGuideline | null;
  readonly family: string | null;
  readonly matches: readonly (Match<Topic> | null)[];
  readonly links: readonly Link[];
  readonly context: CitationContext;
}

/** What a reader must know of a citation before trusting its links, in plain sentences; null when there is nothing. */
export function citationNote(noted: Noted): string | null {
  const { entry } = noted;
  if (entry === null) return unknownNote(noted);
  return joined([
    entry.guideline.note,
    outsideNote(noted, entry),
    topicNotes(noted),
    pageNote(noted),
    addressNote(noted, entry),
    supersededNote(entry, noted.context),
  ]);
}

function joined(notes: readonly (string | null)[]): string | null {
  return notes.filter((note) => note !== null).join(' ') || null;
}

function unknownNote({ printed, family }: Noted): string {
  if (family !== null)
    return 'The registry cannot tell which edition of this guideline is meant, so there is no link.';
  if (printed.source === 'MTUS' && printed.printedGuideline === null)
    return 'The letter names no guideline here, so there is no link.';
  return 'The registry does not know this source, so there is no link.';
}

function outsideNote({ printed }: Noted, { guideline }: IndexedGuideline): string | null {
  const outside = printed.pages.filter((page) => !isInside(guideline, page));
  if (outside.length === 0 || guideline.pages === null) return null;
  const { first, last } = guideline.pages;
  return `${nameOf(guideline)} has pages ${first} to ${last}; there is no link for ${pageList(outside)}.`;
}

function topicNotes({ printed, matches, links }: Noted): string | null {
  if (printed.printedSections.length === 0) return null;
  const unknown: string[] = [];
  const notes: string[] = [];
  printed.printedSections.forEach((name, index) => {
    const match = matches[index] ?? null;
    if (match === null) unknown.push(`"${name}"`);
    else if (match.misprint) notes.push(`The letter prints "${name}"; it is read as "${match.value.title}".`);
  });
  if (unknown.length > 0) notes.push(`The registry knows no section ${unknown.join(' or ')}.`);
  if (printed.pages.length > 0) return joined(notes);
  const isSearched = links.some((link) => link.kind === 'search');
  const ranged = new Set(matches.map((match) => (match === null ? null : rangeNote(match.value))));
  return joined([
    ...notes,
    isSearched ? 'The letter cites no page; the link searches for the heading.' : null,
    ...ranged,
  ]);
}

function pageNote({ printed, links }: Noted): string | null {
  const isDeaf = printed.pages.length > 0 && links.length > 0 && links.every((link) => link.page === null);
  return isDeaf ? 'The link cannot open at the cited page.' : null;
}

/** Where a topic stands by the registry, with how that is known: never shown as the letter's own page. */
function rangeNote({ title, ranges, confidence }: Topic): string | null {
  const [own] = ranges;
  if (own === undefined) return null;
  const pages = own[0] === own[1] ? `page ${own[0]}` : `pages ${own[0]}-${own[1]}`;
  return confidence === 'seen'
    ? `The registry places ${title} on ${pages}.`
    : `The registry places ${title} on ${pages} (${confidence} confidence).`;
}

function addressNote({ links }: Noted, { guideline }: IndexedGuideline): string | null {
  if (links.length === 0 || guideline.urlConfidence === 'seen') return null;
  return 'The address of this document has not been verified.';
}

function supersededNote({ guideline }: IndexedGuideline, { registry }: CitationContext): string | null {
  const next =
    guideline.replacedBy === null ? undefined : indexOf(registry).byId.get(guideline.replacedBy)?.guideline;
  if (next === undefined) return null;
  const since = next.inForce.from;
  return `Superseded by ${nameOf(next)}${since === null ? '' : ` since ${usDate(since)}`}.`;
}

function pageList(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}`;
}
