import type { Citation } from '../api/contract.ts';
import { chooseEdition } from './choose-edition.ts';
import type { CitationContext } from './citation-context.ts';
import { citationNote } from './citation-note.ts';
import { familyThen } from './family-then.ts';
import { mtusLinks } from './links/mtus.ts';
import { type Match, matchTopic } from './match-name.ts';
import { withNamesApart } from './names-apart.ts';
import { pairParts } from './pair-parts.ts';
import type { PrintedCitation } from './printed-citation.ts';
import { printedEdition } from './printed-edition.ts';
import type { Topic } from './registry/schema.ts';
import { type IndexedGuideline, indexOf } from './registry-index.ts';
import { resolveLaw } from './resolve-law.ts';
import { squeeze } from './squeeze.ts';
import { topicAtPage } from './topic-at-page.ts';

/**
 * Turns a printed citation into one of the contract: guideline, edition, sections, which page goes with which
 * section, links and a note. What the registry does not know stays null and the note says so. The printed
 * words and spans (UTF-16) pass through untouched; the result depends on nothing but its arguments.
 */
export function resolveCitation(given: PrintedCitation, context: CitationContext): Citation {
  if (given.source === 'CCR' || given.source === 'LC') return resolveLaw(given, context.registry);
  const { family, assumed } = familyFor(given, context);
  const chosen = family === null ? null : chooseEdition(given, family, context);
  const entry = chosen?.entry ?? null;
  const printed = withNamesApart(given, entry);
  const matches = printed.printedSections.map((section) =>
    entry === null ? null : matchTopic(entry, section),
  );
  const topics = matches.map((match) => match?.value ?? null);
  const parts = pairParts(printed, topics);
  const guideline = entry?.guideline ?? null;
  const links =
    guideline === null
      ? []
      : mtusLinks(
          guideline,
          printed.pages,
          topics.filter((topic) => topic !== null),
        );
  return {
    source: printed.source,
    guideline: guideline?.title ?? titleOf(family, printed.printedGuideline, context),
    printedGuideline: printed.printedGuideline,
    edition: guideline?.edition ?? null,
    editionReason:
      chosen === null
        ? null
        : assumed
          ? `The letter cites no other guideline of the MTUS. ${chosen.reason}`
          : chosen.reason,
    sections: topics.map((topic) => topic?.title ?? null),
    printedSections: [...printed.printedSections],
    pages: [...printed.pages],
    parts: parts.map((part) => ({
      printed: part.printed,
      section: sectionOf(part, entry, matches, printed),
      pages: [...part.pages],
    })),
    text: printed.text,
    span: printed.span,
    links,
    note: citationNote({ printed, entry, family, matches, links, context }),
  };
}

/** A citation that names no guideline ("MTUS page 63") means the letter's only one, if it has but one. */
function familyFor(
  printed: PrintedCitation,
  context: CitationContext,
): { family: string | null; assumed: boolean } {
  const name = printed.printedGuideline ?? (printed.source === 'MTUS' ? null : printed.source);
  const named = name === null ? null : (context.lookUp(name).family ?? context.lookUp(printed.source).family);
  if (named !== null && name !== null && printed.source === 'MTUS' && printedEdition(printed) === null)
    return { family: familyThen(named, name, context), assumed: false };
  if (named !== null || printed.source !== 'MTUS' || printed.printedGuideline !== null)
    return { family: named, assumed: false };
  const [only] = context.families;
  const isCertain =
    context.families.size === 1 && (printed.pages.length > 0 || printed.printedSections.length > 0);
  return { family: isCertain ? (only ?? null) : null, assumed: isCertain };
}

/** Where the edition is open: the one title of the family that the printed name begins or equals, else null. */
function titleOf(
  family: string | null,
  printedGuideline: string | null,
  { registry, lookUp }: CitationContext,
): string | null {
  const editions = indexOf(registry).editions.get(family ?? '') ?? [];
  const titles = [...new Set(editions.map(({ guideline }) => guideline.title))];
  const { key } = lookUp(printedGuideline ?? '');
  const likely = titles.length > 1 ? titles.filter((title) => squeeze(title).startsWith(key)) : titles;
  const [title] = likely;
  return likely.length === 1 ? (title ?? null) : null;
}

function sectionOf(
  part: { readonly printed: string | null; readonly pages: readonly number[] },
  entry: IndexedGuideline | null,
  matches: readonly (Match<Topic> | null)[],
  { printedSections, printedGuideline }: PrintedCitation,
): string | null {
  if (part.printed !== null) return matches[printedSections.indexOf(part.printed)]?.value.title ?? null;
  if (entry === null) return null;
  // Example: "ACOEM Chapter 3 Initial Approaches to Treatment" names guideline and section at once.
  const both = entry.topics.exact.get(squeeze(printedGuideline ?? ''));
  if (both !== undefined) return both.title;
  const there = new Set(part.pages.map((page) => topicAtPage(entry.guideline, page)?.title ?? null));
  const [topic] = there;
  return there.size === 1 ? (topic ?? null) : null;
}
