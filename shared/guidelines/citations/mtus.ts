import { trimSpan } from '../../text/fold.ts';
import type { Folded } from '../../text/folded.ts';
import { endOf, matchesOf } from '../../text/matches.ts';
import type { PrintedCitation } from '../printed-citation.ts';
import { citationEnd } from './citation-end.ts';
import type { Doubt } from './doubt.ts';
import { splitNames } from './names.ts';
import { distinct, findPages } from './pages.ts';
import { readYear } from './printed-year.ts';
import { type CitedNames, longestName } from './vocabulary.ts';

/** A guideline's name with its place: [start, end) of the name, the year that follows it, where its sections begin. */
interface Title {
  readonly start: number;
  readonly end: number;
  readonly edition: string | null;
  readonly after: number;
}

// "Spinal Complaints 2031, Section(s): …": a guideline that nobody knows yet, told by its year
const UNKNOWN_WITH_YEAR = /[A-Z][\w&,'()/ -]{2,90}?\s(?:19|20)\d\d(?=[,;.]|\sGuidelines?\b|$)/y;
// "Spinal Treatment Guidelines"
const UNKNOWN_GUIDELINES = /[A-Z][\w&'()/ -]{2,80}?\sGuidelines?\b/y;
const STATES_GUIDELINE = /guideline|complaints|approach|cornerstones|chapter|acoem|mtus/i;
// "MTUS " · "the CA MTUS, " · "California MTUS: " · "MTUS 9792.24.2 " · "MTUS (Medical Treatment Utilization Schedule) "
const LEAD =
  /^(?:the\s)?(?:(?:CA|California)\s)?MTUS\b(?:\sguidelines?(?=[,:;.]))?(?:\s\(Medical[^)]+\))?[,:.]?(?:\s9792[\d.]+[,:]?)?\s?/i;
// ", Section(s): " · ", Sections: " · " - Section(s) "
const SECTIONS = /\s?[,;:.-]?\s?\bsections?(?:(?:\s?\(s\))?\s?[:;]|\s?\(s\))\s?/iy;
// ", and " · "; " · ". " · " and the MTUS " before the next guideline
const BETWEEN = /(?:[,;.]\s(?:and\s|&\s)?|\s(?:and|&|as well as)\s)(?:the\s)?(?:MTUS,?\s(?!Drug|Form))?/g;
const AFTER_AND = /and\s(?:the\s)?$/;

/**
 * Reads what follows "MTUS" in a guideline line, whatever the era: `<guideline> <topics> Page(s): 63` and
 * `<guideline> <year>, Section(s): <names>, and <guideline> <year>`.
 * @param from offset of "MTUS" or of the first guideline's name in the folded text
 * @param to offset after the last word of the line
 */
export function readMtus(
  folded: Folded,
  from: number,
  to: number,
  names: CitedNames,
  doubts: Doubt[],
): PrintedCitation[] {
  const text = folded.text;
  const start = from + (LEAD.exec(text.slice(from, from + 80))?.[0].length ?? 0);
  const titles = findTitles(text, start, to, names);
  if (titles[0]?.start !== start) titles.unshift({ start, end: start, edition: null, after: start });
  return titles.map((title, index) => {
    const next = titles[index + 1];
    const end = citationEnd(text, title.start, next?.start ?? to);
    return readCitation(folded, index === 0 ? from : title.start, title, end, names, doubts);
  });
}

function findTitles(text: string, from: number, to: number, names: CitedNames): Title[] {
  const first = knownTitle(text, from, to, names, true) ?? unknownTitle(text, from, to, names, true);
  const titles: Title[] = first === null ? [] : [first];
  let at = first?.after ?? from;
  for (const gap of matchesOf(BETWEEN, text, at, to)) {
    if (gap.index < at) continue;
    const start = endOf(gap);
    const last = titles.at(-1);
    // Chapters of the General Approaches are sections behind their name.
    const plain = last?.edition === null && !text.startsWith('General', last.start);
    const title =
      knownTitle(text, start, to, names, false, plain) ??
      (AFTER_AND.test(gap[0]) ? unknownTitle(text, start, to, names) : null);
    if (title === null) continue;
    titles.push(title);
    at = title.after;
  }
  return titles;
}

/** Units of a key: shorter ones are sections as well ("Opioids", "Chronic Pain Programs"). */
const PLAIN_TITLE = 12;

/**
 * The guideline of the registry whose name stands here; behind others only where a year or its own words tell it from a section.
 * @param plain whether a long name needs no year, as in letters that print none: "MTUS Initial Approaches to Treatment"
 */
function knownTitle(
  text: string,
  at: number,
  to: number,
  names: CitedNames,
  isFirst = false,
  plain = isFirst,
): Title | null {
  const isName = isTitle(text, names);
  const known = longestName(
    text,
    at,
    names.titleShape,
    (key, end) =>
      end <= to && (isName(key, end) || (plain && key.length >= PLAIN_TITLE && names.titles.has(key))),
  );
  if (known === -1) return null;
  const title = isFirst ? saidAgain(text, withYear(text, at, known), to, names) : withYear(text, at, known);
  return isFirst || title.edition !== null || STATES_GUIDELINE.test(text.slice(at, known)) ? title : null;
}

// " CA MTUS " · ": MTUS, " between a guideline and the same once more
const AGAIN = /(?<=Pain.{9,27}):?\s(?:CA\s)?(?:MTUS,?\s)?(?=Chronic Pain )/y;

/** "Chronic Pain Treatment Guidelines MTUS Chronic Pain Guidelines, …": one guideline, named in its menu and by the reviewer. */
function saidAgain(text: string, title: Title, to: number, names: CitedNames): Title {
  AGAIN.lastIndex = title.after;
  const again = AGAIN.test(text) ? knownTitle(text, AGAIN.lastIndex, to, names) : null;
  return again === null ? title : { ...title, edition: title.edition ?? again.edition, after: again.after };
}

function unknownTitle(
  text: string,
  at: number,
  to: number,
  names: CitedNames,
  isFirst = false,
): Title | null {
  UNKNOWN_WITH_YEAR.lastIndex = at;
  const dated = UNKNOWN_WITH_YEAR.exec(text)?.[0];
  if (dated !== undefined && at + dated.length <= to && !/section/i.test(dated)) {
    // "Prevention and Management, and Shoulder Complaints 2004": the end of a section's name, and a guideline we know
    const isKnown = matchesOf(BETWEEN, dated).some((gap) => knownTitle(text, at + endOf(gap), to, names));
    if (!isKnown) return withYear(text, at, at + dated.length - 5);
  }
  if (!isFirst) return null;
  UNKNOWN_GUIDELINES.lastIndex = at;
  const named = UNKNOWN_GUIDELINES.exec(text)?.[0];
  return named !== undefined && at + named.length <= to && !/\bpages?\b/i.test(named)
    ? withYear(text, at, at + named.length)
    : null;
}

/** Whether a key of `squeeze` that ends at an offset of a folded text is a guideline: some only with their year, " 2016", " (2009)". */
export const isTitle =
  (text: string, { titles }: CitedNames) =>
  (key: string, end: number): boolean => {
    return (
      titles.get(key) === false ||
      (titles.has(key) && text[end] === ' ' && readYear(text, end).edition !== null)
    );
  };

function withYear(text: string, start: number, end: number): Title {
  return { start, end, ...readYear(text, end) };
}

function readCitation(
  folded: Folded,
  start: number,
  title: Title,
  end: number,
  names: CitedNames,
  doubts: Doubt[],
): PrintedCitation {
  const { text, print } = folded;
  SECTIONS.lastIndex = title.after;
  const from = SECTIONS.test(text) ? Math.min(end, SECTIONS.lastIndex) : title.after;
  const parts: { printed: string | null; pages: number[] }[] = [];
  let at = from;
  for (const list of findPages(text.slice(0, end)).filter((pages) => pages.start >= from)) {
    pairPages(namesIn(list.start, list.groups.length), list.groups, parts);
    if (list.odd) {
      doubts.push({
        code: 'odd-pages',
        span: [list.start, list.end],
      });
    }
    at = list.end;
  }
  pairPages(namesIn(end, 0), [], parts);
  function namesIn(to: number, groups: number): string[] {
    // "(page 64)" behind a name leaves a bracket behind.
    const [nameStart, nameEnd] = trimSpan(text, [at, Math.max(at, to)], ',;:.)-', ',;:.-(');
    return splitNames(text, nameStart, nameEnd, names.sections, groups).map((name) => print.slice(...name));
  }
  const printedGuideline = title.end > title.start ? print.slice(title.start, title.end) : null;
  if (printedGuideline === null) {
    doubts.push({
      code: 'unknown-guideline',
      span: [start, end],
    });
  }
  return {
    source: 'MTUS',
    printedGuideline,
    printedEdition: title.edition,
    printedSections: parts.flatMap((part) => (part.printed === null ? [] : [part.printed])),
    pages: distinct(parts.flatMap((part) => part.pages)),
    parts,
    text: print.slice(start, end),
    span: folded.back([start, end]),
  };
}

/** One name takes all pages, as many names as groups take one each; otherwise nobody can say which goes with which. */
function pairPages(
  names: readonly string[],
  groups: readonly (readonly number[])[],
  parts: { printed: string | null; pages: number[] }[],
): void {
  const all = distinct(groups.flat());
  if (names.length === groups.length) {
    names.forEach((printed, index) => {
      parts.push({ printed, pages: distinct(groups[index] ?? []) });
    });
  } else if (names.length === 1) {
    parts.push({ printed: names[0] ?? null, pages: all });
  } else {
    for (const printed of names) parts.push({ printed, pages: [] });
    if (all.length > 0) parts.push({ printed: null, pages: all });
  }
}
