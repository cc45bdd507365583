import type { Span } from '../api/contract.ts';
import { type CleanText, cleanText } from '../text/clean.ts';
import { skipSpace, trimSpan } from '../text/fold.ts';
import { findLandmarks, isLabel } from './landmarks.ts';

// "Employee: Ana Example" · "Claim Number: 12-345" · "Injured Worker" · "Date of Birth:" · "WCAB No.:" · "Applicant's Attorney:"
const LABEL =
  /\b(?:(?:employee|injured\s+worker|applicant|patient|claimant|member)(?:'s)?(?:\s+(?:name|address|attorney))?|(?:applicant|defense)(?:'s)?\s+attorney|claims?\s+(?:number|no\b\.?|#)|claim\s?#|(?:WCAB|ADJ|EAMS)(?:\s+(?:case\s+)?(?:number|no\b\.?|#))?|(?:social\s+security|SSN)(?:\s+(?:number|no\b\.?))?|date\s+of\s+birth|birth\s?date|DOB|employer|(?:insurer|insurance\s+carrier|claims\s+administrator)|(?:treating|requesting)\s+(?:physician|provider)|provider(?:'s)?\s+name|phone|telephone|fax|e-?mail|adjuster|attention|attn)\s*:/gi;
// "Dear Ms. Example:"
const SALUTATION = /\bdear\s+((?:(?:mr|mrs|ms|mx|dr)\.?\s+)?[^\n:,]{2,60})\s*[:,]/gi;
// "2211 Sample Ridge Road, Apt 9" · "P.O. Box 5000"
const STREET =
  /^\s*(?:\d{1,6}\s+[\w.' -]{2,60}\b(?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|boulevard|dr(?:ive)?|l(?:a)?ne?|way|ct|court|pl(?:ace)?|pkwy|parkway|hwy|highway|terrace|circle|loop|trail|plaza|suite|ste|apt|unit|floor)\b.*|p\.?\s?o\.?\s+box\s+\d+.*)$/i;
// "Fresno, CA 93704"
const CITY = /^\s*[A-Z][\w.' -]{1,40},?\s+[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\s*$/;
const OFFICIAL =
  /maximus|independent\s+medical|division\s+of|department|state\s+of\s+california|workers'\s+compensation/i;
// A value of the header table that names nobody: a date, a case number, a priority
const HARMLESS =
  /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|CM\s?\d{2}\s?-?\s?\d{5,7}|standard|expedited|[\w\s()/]+:)$/i;
const NAME =
  /^(?:(?:mr|mrs|ms|mx|dr)\.?\s+)?((?:[A-Z][\w.'-]*\s+){1,3}[A-Z][\w'-]+(?:\s+(?:jr|sr|ii|iii)\.?)?)$/i;

const LONGEST_VALUE = 120;

/**
 * Names, addresses and claim numbers of a letter's front matter and header, and where they come again: what is cut
 * before a letter is sent. The summary holds none of them. Spans (UTF-16, ascending, apart) of the text given.
 */
export function findIdentifiers(text: string): Span[] {
  const clean = cleanText(text);
  const marks = findLandmarks(clean.text);
  const first = marks.find(
    (mark) => mark.kind === 'how' || mark.kind === 'summary' || mark.kind === 'issues' || isLabel(mark),
  );
  const front = clean.text.slice(0, first?.start ?? Math.min(clean.text.length, 8000));
  const found = [...labelled(front), ...salutations(front), ...addresses(front)];
  return merge([...found, ...repeats(clean, found)]).map((span) => clean.source(span));
}

function labelled(text: string): Span[] {
  const found: Span[] = [];
  LABEL.lastIndex = 0;
  for (let match = LABEL.exec(text); match !== null; match = LABEL.exec(text)) {
    const value = valueAfter(text, LABEL.lastIndex);
    if (value === null) continue;
    const words = text.slice(value[0], value[1]);
    if (!HARMLESS.test(words) || /birth|dob/i.test(match[0])) found.push(value);
  }
  return found;
}

/** The rest of the label's line up to a wide gap, a tab or the next label; else the next line that is no label. */
function valueAfter(text: string, from: number): Span | null {
  const lineEnd = endOfLine(text, from);
  const line = text.slice(from, Math.min(lineEnd, from + LONGEST_VALUE));
  const start = from + (line.length - line.trimStart().length);
  if (start < lineEnd) {
    const cell =
      /^.*?(?=\s{3,}|\t|\s+(?:[A-Z][a-z]+\s){0,3}[A-Z]?[a-z]+:|$)/.exec(
        text.slice(start, Math.min(lineEnd, start + LONGEST_VALUE)),
      )?.[0] ?? '';
    return nonEmpty(trimSpan(text, [start, start + cell.length]));
  }
  const next = skipSpace(text, lineEnd);
  const nextEnd = endOfLine(text, next);
  const words = text.slice(next, Math.min(nextEnd, next + LONGEST_VALUE));
  if (/:\s*$/.test(words)) return columnValue(text, from);
  return /:\s/.test(words) ? null : nonEmpty(trimSpan(text, [next, next + words.length]));
}

const MOST_ROWS = 12;

/** Labels one below the other, then their values one below the other: the value in the label's own place. */
function columnValue(text: string, from: number): Span | null {
  let at = from;
  for (let rows = 0; rows < MOST_ROWS; rows += 1) {
    const start = skipSpace(text, at);
    const end = endOfLine(text, start);
    if (!/:\s*$/.test(text.slice(start, Math.min(end, start + LONGEST_VALUE)))) {
      let value: Span = [start, end];
      for (let above = labelsAbove(text, from); above > 0; above -= 1) {
        const next = skipSpace(text, value[1]);
        value = [next, endOfLine(text, next)];
      }
      return value[1] - value[0] > LONGEST_VALUE ? null : nonEmpty(trimSpan(text, value));
    }
    at = end;
  }
  return null;
}

/** How many label lines stand right above the line of this offset. */
function labelsAbove(text: string, offset: number): number {
  const lines = text
    .slice(Math.max(0, offset - 600), offset)
    .split('\n')
    .slice(0, -1)
    .reverse();
  let count = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    if (!/:\s*$/.test(line)) break;
    count += 1;
  }
  return count;
}

function salutations(text: string): Span[] {
  const found: Span[] = [];
  SALUTATION.lastIndex = 0;
  for (let match = SALUTATION.exec(text); match !== null; match = SALUTATION.exec(text)) {
    const name = match[1] ?? '';
    if (/^(?:sir|madam|injured\s+worker|employee|applicant|parties|all)\b/i.test(name)) continue;
    const start = match.index + match[0].indexOf(name);
    found.push(trimSpan(text, [start, start + name.length]));
  }
  return found;
}

/** Street and city lines, and the lines above them in the same block: the addressee. */
function addresses(text: string): Span[] {
  const lines = linesOf(text);
  const found = new Set<number>();
  lines.forEach((line, index) => {
    if (!STREET.test(line.words) && !CITY.test(line.words)) return;
    let top = index;
    while (top > 0 && index - top < 4 && isOfBlock(lines[top - 1]?.words)) top -= 1;
    const block = lines.slice(top, index + 1);
    if (block.some((one) => OFFICIAL.test(one.words))) return;
    for (let at = top; at <= index; at += 1) found.add(at);
  });
  return [...found].flatMap((index) => {
    const line = lines[index];
    return line === undefined ? [] : [trimSpan(text, [line.start, line.start + line.words.length])];
  });
}

const isOfBlock = (words: string | undefined): boolean =>
  words !== undefined && words.trim() !== '' && words.length < 80 && !words.includes(':');

function linesOf(text: string): { start: number; words: string }[] {
  const lines: { start: number; words: string }[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = endOfLine(text, start);
    lines.push({ start, words: text.slice(start, Math.min(end, start + 200)) });
    start = end + 1;
  }
  return lines;
}

/** The same names and numbers again, anywhere in the letter; of a person also "Mr. Surname". */
function repeats(clean: CleanText, found: readonly Span[]): Span[] {
  const words = new Set<string>();
  for (const [start, end] of found) {
    const value = clean.text.slice(start, end).replace(/\s+/g, ' ');
    if (value.length >= 5 && !/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(value)) words.add(value);
    const surname = NAME.exec(value)?.[1]?.split(' ').at(-1);
    if (surname !== undefined && surname.length >= 3) {
      for (const title of ['Mr. ', 'Ms. ', 'Mrs. ']) words.add(title + surname);
    }
  }
  const again: Span[] = [];
  for (const word of [...words].slice(0, 40)) {
    for (let at = clean.text.indexOf(word); at !== -1; at = clean.text.indexOf(word, at + word.length)) {
      again.push([at, at + word.length]);
    }
  }
  return again;
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed === -1 ? text.length : feed;
}

const nonEmpty = (span: Span): Span | null => (span[1] > span[0] ? span : null);

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
