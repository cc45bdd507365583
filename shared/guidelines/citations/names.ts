import type { Span } from '../../api/contract.ts';
import { isWithin } from '../../text/distance.ts';
import { trimSpan } from '../../text/fold.ts';
import { squeeze } from '../squeeze.ts';
import { longestName, type SectionKeys } from './vocabulary.ts';

type IsName = (key: string, end: number) => boolean;

// "3.3.9 Opioids …" · "2. Opioids …": a numbered recommendation begins.
const NUMBERED = /\d{1,2}(?:\.\d{1,2}){0,4}\.? [A-Z]/y;
// ", Summary" · " (femur), Knee": what a bracket adds belongs to the name before it
const ENDS_NAME = /^((?:\s\([^()]*\))?)(?:[,;.]|\s(?:and|&)\s|$)/;
// ", " · "; and " · ". " · "Page(s): " before words · a year
const JOIN = /(?:[,;.\s]|and\s|&\s|Page\(s\):|(?:19|20)\d\d\b)+/y;
const LONGEST_NAME = 260;
const MOST_COMMAS = 8;
const MOST_NAMES = 60;

/**
 * Splits a list of section names. A comma is no separator as long as a known name runs over it; an unknown name
 * is kept whole up to a comma before a capital or a number.
 * @param groups how many groups of pages go with the list: as many names between semicolons are left whole
 * @returns the place of each name in the text, whose white space is folded
 */
export function splitNames(
  text: string,
  from: number,
  to: number,
  sections: SectionKeys,
  groups: number,
): Span[] {
  const chunks = semicolonChunks(text, from, to);
  if (chunks.length > 1 && chunks.length === groups) return chunks;
  return chunks.flatMap(([start, end]) => splitAtCommas(text, start, end, sections));
}

function semicolonChunks(text: string, from: number, to: number): Span[] {
  const chunks: Span[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at <= to; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
    if (at < to && (text[at] !== ';' || depth > 0)) continue;
    const first = skipJoin(text, start, at);
    const [, end] = trimSpan(text, [first, at], '', ',');
    if (end > first) chunks.push([first, end]);
    start = at + 1;
  }
  return chunks;
}

function splitAtCommas(text: string, from: number, to: number, sections: SectionKeys): Span[] {
  const names: Span[] = [];
  const isName: IsName = (key, end) => end <= to && sections.keys.has(key) && nameEnd(text, end, to) !== -1;
  let at = skipJoin(text, from, to);
  while (at < to) {
    // So many names no side cites: the rest is kept whole.
    if (names.length === MOST_NAMES) {
      names.push([at, to]);
      break;
    }
    const bare = longestName(text, at, sections, isName);
    const known = bare === -1 ? bare : nameEnd(text, bare, to);
    const whole = known > at && !goesOn(text, known, to, sections, isName);
    const end = whole ? known : unknownEnd(text, at, to, sections);
    names.push([at, end]);
    at = skipJoin(text, end, to);
  }
  return names;
}

/** The offset behind a known name and its bracket; -1 where the name goes on. */
function nameEnd(text: string, end: number, to: number): number {
  // "Tramadol (Ultram" before "; Ultram ER)"
  if (text.lastIndexOf('(', end - 1) > text.lastIndexOf(')', end - 1)) return -1;
  if (end === to || ',;.'.includes(text.charAt(end))) return end;
  const aside = ENDS_NAME.exec(text.slice(end, Math.min(to, end + LONGEST_NAME)))?.[1];
  return aside === undefined ? -1 : end + aside.length;
}

/** Whether a known name is but the beginning of another: ", criteria for use" in small letters or " and Stretching", itself no name. */
function goesOn(text: string, end: number, to: number, sections: SectionKeys, isName: IsName): boolean {
  if (end >= to || !/[, ]/.test(text[end] ?? '')) return false;
  const next = skipJoin(text, end, to);
  return (
    (text[end] === ' ' || /[a-z]/.test(text[next] ?? '')) && longestName(text, next, sections, isName) <= next
  );
}

/** Where a name ends that nobody knows: at a misprint's known form, or before the next name's capital or number. */
function unknownEnd(text: string, from: number, to: number, sections: SectionKeys): number {
  NUMBERED.lastIndex = from;
  const numbered = NUMBERED.test(text);
  const commas = outerCommas(text, from, Math.min(to, from + LONGEST_NAME));
  for (const end of [to, ...commas].filter((end) => end - from <= LONGEST_NAME).sort((a, b) => b - a)) {
    if (end !== commas[0] && isMisprint(squeeze(text.slice(from, end)), sections)) return end;
  }
  for (const comma of commas) {
    const next = skipJoin(text, comma, to);
    NUMBERED.lastIndex = next;
    if (NUMBERED.test(text)) return comma;
    // A name begins with a capital or a number: ", criteria for use" goes on with the name before it.
    if (!numbered && /[A-Z\d]/.test(text[next] ?? '')) return comma;
  }
  return to;
}

function outerCommas(text: string, from: number, to: number): number[] {
  const commas: number[] = [];
  let depth = 0;
  for (let at = from; at < to && commas.length < MOST_COMMAS; at += 1) {
    const unit = text[at];
    if (unit === '(') depth += 1;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (unit === ',' && depth === 0) commas.push(at);
  }
  return commas;
}

function isMisprint(key: string, sections: SectionKeys): boolean {
  if (key.length < 6 || key.length > 120) return false;
  const allowed = key.length < 14 ? 1 : 2;
  for (const name of sections.keys) {
    if (Math.abs(name.length - key.length) > allowed) continue;
    // Comparing in full is slow, and a slip of the pen hardly ever takes both ends of a name.
    if (name[0] !== key[0] && name.at(-1) !== key.at(-1)) continue;
    if (isWithin(key, name, allowed)) return true;
  }
  return false;
}

/** The offset after what only joins two names. */
function skipJoin(text: string, from: number, to: number): number {
  JOIN.lastIndex = from;
  return JOIN.test(text) ? Math.min(to, JOIN.lastIndex) : from;
}
