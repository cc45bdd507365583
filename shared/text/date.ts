const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

// "02/10/2015", "2/4/03", "10-20-2016", "2015-02-10"; "02/10/20 15" where nothing follows, but neither "02/10/20 15 visits" nor the end of "1 2/10/2015"
export const DATE_DIGITS =
  /\b(?<!\b[01] (?=\d\/))(\d{1,2})[/-](\d{1,2})[/-](\d{4}|(?:19|20) \d\d(?!:| ?[A-z])|\d{2}(?! \d\d(?![:/-])))\b|\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g;
// the same and "March 16, 2015", "Sept. 2, 2016"
export const DATE_WORDS = new RegExp(
  `${DATE_DIGITS.source}|\\b(${MONTHS.replace(/...\B/g, '$&|')})(?:[ety]|r?uary|ch|il|ust|(?:t?em|o)ber)?\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`,
  'gi',
);

/** Builds an ISO date; null where the calendar has no such day. Two-digit years below 50 are of this century. */
export function isoDateOf(year: number, month: number, day: number): string | null {
  const full = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  if (full < 1900 || full > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > 28 && day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads one match of DATE_WORDS or DATE_DIGITS as an ISO date; null where the calendar has no such day. */
export function readDate(match: RegExpExecArray): string | null {
  if (match[1] !== undefined)
    return isoDateOf(Number(match[3]?.replace(' ', '')), Number(match[1]), Number(match[2]));
  if (match[4] !== undefined) return isoDateOf(Number(match[4]), Number(match[5]), Number(match[6]));
  const month = MONTHS.indexOf((match[7] ?? '').toLowerCase()) / 3 + 1;
  return isoDateOf(Number(match[9]), month, Number(match[8]));
}
