import type { Span } from '../api/contract.ts';

const DATE = '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?![\\d/])';
// "DOS: 11/14/16", "DOS 12/13/2016", "date of service 1/2/15", "dates of service: 3/4/15-5/6/15"
const LABELLED = new RegExp(
  `\\b(?:d\\.?o\\.?s\\.?|dates? of services?|service dates?)\\b[\\s:.(-]{0,4}(?:of\\s|on\\s)?${DATE}`,
  'i',
);
// "performed on 11/14/2016", "dispensed 3/4/15", "provided on 1/2/15"
const DONE = new RegExp(
  `\\b(?:performed|dispensed|provided|rendered|done|administered|completed|given|received|collected|on)\\s(?:on\\s)?${DATE}`,
  'i',
);
const ANY = new RegExp(`(?<![\\d/.-])${DATE}`, 'i');
// not the day of the request itself, as in "RFA dated 5/6/16"
const UNREQUESTED = new RegExp(`(?<![\\d/.-]|\\brfa\\b[^\\d/]{0,16})${DATE}`, 'i');
// What every date has: most requests print none, and none is looked for
const DATED = /\d[/.-]\d{1,2}[/.-]\d\d/;
const RETROSPECTIVE = /\b(?:retrospective|retro)\b/i;

/**
 * The day on which a service was given, ISO. A date counts when it is labelled ("DOS"), when the words say
 * that something was done on it, or when they call the request retrospective.
 * @param isAblation whether each "RFA" of the words is a radiofrequency ablation, and its date that of a service.
 */
export function readDateOfService(words: string, isAblation = false): { date: string; span: Span } | null {
  if (!DATED.test(words)) return null;
  const any = isAblation ? ANY : UNREQUESTED;
  const match =
    LABELLED.exec(words) ?? DONE.exec(words) ?? (RETROSPECTIVE.test(words) ? any.exec(words) : null);
  if (!match) return null;
  const [month, day, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = isoDate(year < 100 ? 2000 + year : year, month, day);
  if (date === null) return null;
  // The span is the date alone: the label before it is not the value.
  const printed = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.exec(match[0])?.[0] ?? match[0];
  const end = match.index + match[0].length;
  return { date, span: [end - printed.length, end] };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Null for a day that no calendar has (13/45/2016, 02/29/2015). */
function isoDate(year: number, month: number, day: number): string | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : DAYS[month - 1];
  if (last === undefined || day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
