import type { CitationSource, Span } from '../../api/contract.ts';
import type { Folded } from '../../text/folded.ts';
import { endOf, matchesOf } from '../../text/matches.ts';
import type { PrintedCitation } from '../printed-citation.ts';
import { CCR } from './ccr.ts';
import { LABOR_CODE } from './labor-code.ts';
import { distinct, findPages, type PageList } from './pages.ts';
import { readYear } from './printed-year.ts';
import { type CitedNames, longestName } from './vocabulary.ts';

// A rationale without any of these cites no place.
const ANY = /\b(?:pages?|pgs?|pp?)\.?\s?(?:\(s\))?:?\s?\d|\b97[89]\d\.\d|\bLabor Code|\bLC\s?§?\s?\d/i;
// "the MTUS Chronic Pain Medical Treatment Guidelines" · "MTUS Guideline in ACOEM Chapter 12" · "Third Edition ACOEM Guidelines" · "ODG"
const GUIDELINE =
  /\b(?:(?:(?:CA|California)\s)?(MTUS)(?:'s)?\b(?!\s\(Eff)|((?:(?:third|second|3rd|2nd)\sed(?:ition|\.)?\s)?ACOEM\b|American College of Occupational (?:and|&) Environmental Medicine)|(ODG\b|Official Disability Guidelines?)|(Chronic Pain (?:Medical )?Treatment Guidelines?))/gi;
// " Guideline in ACOEM Chapter 12" · " Guideline in Chapter 12" · " Guidelines" behind the name
const ACOEM_CHAPTER =
  /^(?:'s)?\s(?:guidelines?\s)?(?:in|of)\s(?:the\s)?((?:ACOEM(?:\s(?:practice\s)?guidelines?)?,?\s)?(?:chapter|ch\.)\s\d{1,2})/i;
const NAME_GOES_ON = /^\s(?:(?:practice|medical treatment|treatment)\s)?guidelines?\b/i;
// "Table 12-8" · "Chapter 9" · "Hand, Wrist, and Forearm Disorders Chapter"
const PART =
  /\b(?:[Tt]able\s\d{1,2}(?:-\d{1,2})?\b|[Cc]hapter\s\d{1,2}\b|(?:[A-Z][a-z]+,?\s(?:and\s|&\s)?){1,4}Chapter\b)/;
// ", and page 82" behind "page 48"
const ANOTHER_PAGE = /,?\s(?:and\s)?(?=pages?\s\d[^a-z]*$)/;
const OF_THE = /^\s(?:of|in|from)\s(?:the\s)?$/i;
// "the knee. The"
const SENTENCE_END = /[a-z0-9)][.?!]\s(?=[A-Z])/g;
// "…, and the records (p. 112)" · "… as the AMA Guides, pages 382-383": another paper, or another sentence
const OTHER_PAPER = /[A-Z]|note|report|record/;
const BACK = 140;
const AHEAD = 80;
const MOST = 60;

interface Guide {
  readonly span: Span;
  readonly source: CitationSource;
  readonly name: Span | null;
  readonly edition?: string | null;
}

/** The citations of a rationale that name a place: pages of a guideline, sections of the regulations or of the Labor Code. */
export function findInProse(folded: Folded, names: CitedNames): PrintedCitation[] {
  if (!ANY.test(folded.text)) return [];
  const found = [
    ...findPaged(folded, names),
    ...findLaw(folded, CCR, 'CCR'),
    ...findLaw(folded, LABOR_CODE, 'LC'),
  ];
  return found
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at)
    .map(({ citation }) => citation);
}

interface Found {
  readonly at: number;
  readonly citation: PrintedCitation;
}

function findPaged(folded: Folded, names: CitedNames): Found[] {
  const { text } = folded;
  const lists = findPages(text, MOST);
  const found: Found[] = [];
  let floor = 0;
  let last: Guide | null = null;
  const add = (named: Guide | null, list: PageList) => {
    // "MTUS p. 78 …; p. 43": the same guideline as long as its sentence lasts
    const isSame = list.start - floor < BACK && !OTHER_PAPER.test(text.slice(floor, list.start));
    const guide = named ?? (last && isSame ? { ...last, span: [list.start, list.start] as Span } : null);
    if (guide === null) return;
    last = guide;
    const start = Math.min(guide.span[0], list.start);
    floor = Math.max(guide.span[1], list.end);
    found.push({ at: start, citation: citationOf(folded, guide, list, [start, floor]) });
  };
  lists.forEach((list, index) => {
    const behind = guideBehind(text, list, lists[index + 1]?.start ?? text.length, names);
    const cut = behind && ANOTHER_PAGE.exec(text.slice(list.start, list.end));
    const before = behind === null || cut ? guideBefore(text, list, floor, names) : null;
    if (!cut || before === null) {
      add(behind ?? before, list);
      return;
    }
    // "page 48, and page 82 of the …": between two guidelines each has its own.
    const end = list.start + cut.index;
    const start = end + cut[0].length;
    add(before, { ...list, end, groups: pagesIn(text.slice(list.start, end)) });
    add(behind, { ...list, start, groups: pagesIn(text.slice(start, list.end)) });
  });
  return found;
}

const pagesIn = (words: string): PageList['groups'] => findPages(words).flatMap(({ groups }) => groups);

/** The guideline of "page 53 of the …". */
function guideBehind(text: string, list: PageList, next: number, names: CitedNames): Guide | null {
  const behind = text.slice(list.end, Math.min(next, list.end + AHEAD));
  const [after] = matchesOf(GUIDELINE, behind);
  return after !== undefined && OF_THE.test(behind.slice(0, after.index))
    ? guideAt(text, list.end + after.index, names)
    : null;
}

/** The last guideline in the sentence before a page list. */
function guideBefore(text: string, list: PageList, floor: number, names: CitedNames): Guide | null {
  const from = Math.max(floor, list.start - BACK);
  const before = text.slice(from, list.start);
  const stop = matchesOf(SENTENCE_END, before).at(-1);
  const sentence = stop === undefined ? from : from + stop.index + 2;
  let last: number | null = null;
  for (const match of matchesOf(GUIDELINE, text.slice(sentence, list.start))) {
    // "the MTUS Guideline in ACOEM Chapter 12" is one guideline.
    const inside =
      last !== null &&
      /^MTUS(?:'s)?(?:\s\w+){0,2}\s(?:in|of)\s(?:the\s)?$/i.test(text.slice(last, sentence + match.index));
    if (!inside) last = sentence + match.index;
  }
  return last === null ? null : guideAt(text, last, names);
}

function guideAt(text: string, at: number, names: CitedNames): Guide | null {
  GUIDELINE.lastIndex = at;
  const match = GUIDELINE.exec(text);
  if (match === null || match.index !== at) return null;
  const end = at + match[0].length;
  const named: Span = [at, end + (NAME_GOES_ON.exec(text.slice(end, end + 40))?.[0].length ?? 0)];
  if (match[2] !== undefined) return { span: named, source: 'ACOEM', name: named };
  if (match[3] !== undefined) return { span: named, source: 'ODG', name: named };
  const dated = (nameEnd: number, from: number): Guide => {
    const { edition, after } = readYear(text, nameEnd);
    return { span: [at, after], source: 'MTUS', name: [from, nameEnd], edition };
  };
  if (match[4] !== undefined) return dated(end, at);
  const chapter = ACOEM_CHAPTER.exec(text.slice(end, end + 80));
  if (chapter !== null) {
    const chapterEnd = end + chapter[0].length;
    return {
      span: [at, chapterEnd],
      source: 'MTUS',
      name: [chapterEnd - (chapter[1]?.length ?? 0), chapterEnd],
    };
  }
  const known = longestName(text, end + 1, names.titleShape, (key) => names.titles.has(key));
  if (known > end) return dated(known, end + 1);
  return { span: named, source: 'MTUS', name: null };
}

function citationOf(folded: Folded, guide: Guide, list: PageList, span: Span): PrintedCitation {
  const { text, print } = folded;
  const from = guide.span[1];
  const part = PART.exec(text.slice(from, Math.max(from, list.start)));
  const section = part && print.slice(from + part.index, from + endOf(part));
  return cite(folded, guide.source, span, section, distinct(list.groups.flat()), {
    printedGuideline: guide.name && print.slice(...guide.name),
    printedEdition: guide.edition ?? null,
  });
}

function findLaw(folded: Folded, pattern: RegExp, source: 'CCR' | 'LC'): Found[] {
  return matchesOf(pattern, folded.text)
    .slice(0, MOST)
    .map((match) => {
      const span: Span = [match.index, endOf(match)];
      const section = /\d{4}.*/.exec(folded.print.slice(...span))?.[0] ?? null;
      return { at: match.index, citation: cite(folded, source, span, section, []) };
    });
}

const UNNAMED = { printedGuideline: null, printedEdition: null };

/** A citation of one section at most, with all of its pages. */
function cite(
  folded: Folded,
  source: CitationSource,
  span: Span,
  section: string | null,
  pages: number[],
  named: Pick<PrintedCitation, 'printedGuideline' | 'printedEdition'> = UNNAMED,
): PrintedCitation {
  return {
    source,
    ...named,
    printedSections: section === null ? [] : [section],
    pages,
    parts: [{ printed: section, pages }],
    text: folded.print.slice(...span),
    span: folded.back(span),
  };
}
