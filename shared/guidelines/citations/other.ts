import type { CitationSource, Span } from '../../api/contract.ts';
import { trimSpan } from '../../text/fold.ts';
import type { Folded } from '../../text/folded.ts';
import { endOf, groupOf, matchesOf } from '../../text/matches.ts';
import type { PrintedCitation } from '../printed-citation.ts';
import { citationEnd } from './citation-end.ts';
import { distinct, findPages } from './pages.ts';
import { type CitedNames, longestName } from './vocabulary.ts';

// "Official Disability Guidelines - Treatment in Workers' Compensation (ODG-TWC)" · "the ODG (Official Disability Guidelines)" · "Offical Disability Guide" · "Officia1Disability Guiclelines"
// "the ACOEM Guidelines" · "8 CCR 9792.20" · "California Labor Code 4600" · a web address · others that stand behind the ODG
const HEAD =
  /\b(?:the\s|per\s)?(?:((?:of\w+ ?[do]is\w+ ?g\w+|ODG)(?:[\s,:-]+treatment in workers\S* comp[a-z]*)?(?:\s?\((?:ODG|TWC|official dis)[^()]*\))?(?:[,\s-]+(?:ODG|TWC)\b)*)|((?:ACOEM|American College of Occupational (?:and|&) Environmental Medicine)(?:\s?\(ACOEM\))?(?:[,:.]?\s(?:occupational medicine\s)?(?:practice\s)?guidelines?)?|occupational medicine practice guidelines?)|(8 C\.?C\.?R\.?|(?:title 8,? )?cal[a-z]* code of reg[a-z]*(?:, title 8\b)?|title 8\b|9792\.\d+)|((?:CA[a-z]*\s)?Labor Code)|(https?:\/\/)|(AMA Guides|FDA(?!-)|Physician'?s'? Desk|Goodman|UpToDate|PubMed|Medicare|Aetna|Drugs\.com|RxList|American (?!College of Occ)|National |www\.(?!odg|mcg|work|disab|acoem)))/gi;
const SOURCES: readonly CitationSource[] = ['ODG', 'ACOEM', 'CCR', 'LC'];
// " and Other Medical Treatment Guidelines " · "Other Medical Treatment Guideline or Medical Evidence: "
const ANOTHER =
  /(?:\b(?:and|or)\s)?\bother medical treatment guidelines?(?:\sor medical evidence)?\s?:?\s?/gi;
// ", " · "; and " · "(" · "2) " before a source
const MAY_START = /(?:^|[,;.:]\s|(?:\b(?:and|or)|&)\s|\(|(?:^|\s)\(?[\da-d][.)]\s)$/;
// "3rd ed." · "14th Edition" · "2nd Edition" · "2016"
const EDITION = /\b(?:\d{1,2}(?:st|nd|rd|th) ed(?:ition\b|\.|\b)|(?:19|20)\d\d\b(?!\/))/i;

interface Start {
  readonly at: number;
  readonly source: CitationSource;
  readonly head: number;
}

/** Splits the free text behind "Non-MTUS Citation" into its sources, each with its own words. */
export function readOther(folded: Folded, from: number, to: number, names: CitedNames): PrintedCitation[] {
  const first = folded.text[from] === '(' ? from + 1 : from;
  const breaks = findBreaks(folded.text.slice(0, to), first);
  const starts = findStarts(folded.text, first, to, breaks);
  return starts.flatMap((start, index) => {
    // "… and Other Medical Treatment Guidelines …" belongs to neither source.
    const joint = breaks.find((one) => one.at > start.at)?.at ?? to;
    const end = citationEnd(folded.text, start.at, Math.min(joint, starts[index + 1]?.at ?? to));
    // "1)" before the first source is none.
    const isEmpty = start.source === 'other' && !/[a-z]{2}/i.test(folded.text.slice(start.at, end));
    return isEmpty ? [] : [readSource(folded, start, end, names)];
  });
}

interface Break {
  readonly at: number;
  readonly end: number;
}

function findBreaks(region: string, from: number): Break[] {
  return matchesOf(ANOTHER, region, from).map((match) => ({ at: match.index, end: endOf(match) }));
}

function findStarts(text: string, from: number, to: number, breaks: readonly Break[]): Start[] {
  const starts: Start[] = [];
  const region = text.slice(0, to);
  for (const match of matchesOf(HEAD, region, from)) {
    const source = SOURCES[groupOf(match) - 1] ?? 'other';
    const last = starts.at(-1);
    const first = last === undefined && match.index === from;
    const before = region.slice(Math.max(from, match.index - 8), match.index);
    const inOther = last === undefined || last.source === 'other';
    const afterAddress = inOther && /^https?:/i.test(region.slice(last?.at));
    // Within another's own words a comma says little.
    const joint = inOther && source === 'other' ? /;\s$/ : MAY_START;
    const apart = match[5] === undefined ? joint.test(before) : afterAddress;
    if (!first && !apart) continue;
    if (breaks.some((other) => other.at <= match.index && match.index < other.end)) continue;
    starts.push({ at: match.index, source, head: match[0].length });
  }
  for (const at of [from, ...breaks.map(({ end }) => end)]) {
    const isTaken = [...starts, ...breaks].some((one) => one.at === at);
    if (at < to && !isTaken) starts.push({ at, source: 'other', head: 0 });
  }
  return starts.sort((a, b) => a.at - b.at);
}

function readSource(folded: Folded, start: Start, end: number, names: CitedNames): PrintedCitation {
  const { text, print } = folded;
  const nameEnd = start.at + start.head;
  const known = start.source === 'ODG' || start.source === 'ACOEM';
  const words = print.slice(nameEnd, end);
  const lists = findPages(text.slice(0, end)).filter((list) => list.start >= nameEnd);
  const pages = distinct(lists.flatMap((list) => list.groups.flat()));
  const sections = known ? sectionsOf(folded, [nameEnd, lists[0]?.start ?? end], names) : [];
  return {
    source: start.source,
    printedGuideline: start.source !== 'other' ? print.slice(start.at, nameEnd) : null,
    printedEdition: known ? (EDITION.exec(words)?.[0] ?? null) : null,
    printedSections: sections,
    pages,
    parts:
      sections.length === 0 && pages.length > 0
        ? [{ printed: null, pages }]
        : sections.map((printed, index) => ({
            printed,
            pages: index === sections.length - 1 ? pages : [],
          })),
    text: print.slice(start.at, end),
    span: folded.back([start.at, end]),
  };
}

// "Web Version" · "2016 web-based edition" · "Integrated Treatment/Disability Duration Guidelines" say nothing of a place
const NO_SECTION =
  /^(?:(?:web|online|current)(?:-based)? (?:version|edition(?: chapter)?)|\d.{1,30}\bed(?:ition)?\)?(?:\s\(\w+\))?|(?:19|20)\d\d|[\d/]{5,}|\W*[\da-d]\W*|(?:TWC )?(?:integrated )?(?:treatment\/disability duration )?guidelines?|treatment(?: index| (?:in|for) workers.*)?|chapter|sections?|topics?|(?:last )?updated? .*|last .*|by mcg|.*\bpart of the M.*|work loss.*|(?:https?:\/\/|www\.)\S*)$/i;
// "(2004) Chapter 7" · "and Shoulder" · "2nd Edition Chapter 7": what stands before a name
const BEFORE_NAME = /(?:\(\d{4}\)|and|&|[23][nr]d ed(?:ition|\.)?(?: \(\d{4}\))?,?)\s/iy;
// "(Knee Chapter)"
const IN_BRACKETS = /^\(([^()]*)\)$/;

// ", specific drug list", but neither ", and" nor an address
const SMALL = /(?!and |www|http|which|not |part)[a-z]/y;

// "Pain Chapter - Insomnia" · "Pain Chapter/Insomnia" · "Pain Chapter Insomnia"
const BEHIND_CHAPTER = /(?<=[Cc]hapters?|Summary)(?:\s?[-/]|\.?\s(?=[A-Z]|under ))(?!\d)/y;

const BEFORE = ',;:.-)/';
const BEHIND = ',;:.-(';

/** Chapter and topics between commas, colons and semicolons that stand outside brackets and known names. */
function sectionsOf({ text, print }: Folded, [first, to]: Span, names: CitedNames): string[] {
  const sections: string[] = [];
  let depth = 0;
  let name = first;
  const open = (from: number) => {
    [name] = trimSpan(text, [from, to], BEFORE);
    BEFORE_NAME.lastIndex = name;
    if ('(a&23'.includes(text.charAt(name)) && BEFORE_NAME.test(text)) name = BEFORE_NAME.lastIndex;
  };
  const close = (at: number) => {
    const printed = print.slice(...trimSpan(text, [name, at], BEFORE, BEHIND)).replace(IN_BRACKETS, '$1');
    if (printed !== '' && !NO_SECTION.test(printed)) sections.push(printed);
    open(at + 1);
  };
  // "Opioids, specific drug list": a chapter comes first, then a topic that may have its adjective behind a comma.
  const goesOn = (comma: number): boolean => {
    const topic = sections.length > 0 && text.charAt(name) < 'a';
    SMALL.lastIndex = comma + 2;
    if (topic && SMALL.test(text)) return true;
    const known = names.sections;
    return longestName(text, name, known, (key, end) => end <= to && known.keys.has(key)) > comma;
  };
  open(first);
  for (let at = first; at < to; at += 1) {
    const unit = text[at];
    if (unit === '(') depth += 1;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (unit === ';' || (unit === ':' && !text.startsWith('//', at + 1))) close(at);
    else if (unit === ',' && !goesOn(at)) close(at);
    else if ('rsy'.includes(text.charAt(at - 1))) {
      BEHIND_CHAPTER.lastIndex = at;
      if (BEHIND_CHAPTER.test(text)) close(at);
    }
  }
  close(to);
  return sections;
}
