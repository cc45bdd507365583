import { longestName } from './vocabulary.ts';

/** A name with its place in a text whose white space is folded. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  /** Whether the vocabulary knows it. */
  readonly known: boolean;
}

// "3.3.9 Opioids …" · "2. Opioids …": a numbered recommendation begins.
const NUMBERED = /\d{1,2}(?:\.\d{1,2}){0,4}\.? [A-Z]/y;
const ENDS_NAME = /^(?:[,;.]|\s(?:and|&)\s|$)/;

/**
 * Splits a list of section names. A comma is no separator as long as a known name runs over it; an unknown name
 * is kept whole up to the next name that is known or numbered.
 */
export function splitNames(
  text: string,
  from: number,
  to: number,
  sections: ReadonlySet<string>,
): PlacedName[] {
  const names: PlacedName[] = [];
  const isName = (key: string, end: number) =>
    sections.has(key) && end <= to && (end === to || ENDS_NAME.test(text.slice(end, end + 5)));
  let at = skipJoin(text, from, to);
  while (at < to) {
    const known = longestName(text, at, isName);
    const end = known > at ? Math.min(known, to) : unknownEnd(text, at, to, isName);
    names.push({ start: at, end, known: known > at });
    at = skipJoin(text, end, to);
  }
  return names;
}

function unknownEnd(
  text: string,
  from: number,
  to: number,
  isName: (key: string, end: number) => boolean,
): number {
  NUMBERED.lastIndex = from;
  const numbered = NUMBERED.test(text);
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text[at];
    if (unit === '(') depth += 1;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    if (unit === ';' && depth === 0) return at;
    if (unit !== ',' || depth > 0) continue;
    const next = skipJoin(text, at, to);
    NUMBERED.lastIndex = next;
    if (numbered ? NUMBERED.test(text) : next < to && longestName(text, next, isName) > next) return at;
  }
  return to;
}

// ", " · "; and " · " & "
const JOIN = /(?:[,;\s]|(?:and|&)\s)+/y;

/** The offset after what only joins two names. */
export function skipJoin(text: string, from: number, to: number): number {
  JOIN.lastIndex = from;
  return JOIN.test(text) ? Math.min(to, JOIN.lastIndex) : from;
}
