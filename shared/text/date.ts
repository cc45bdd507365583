const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

// "02/10/2015", "2/4/03", "10-20-2016", "2015-02-10"; "02/10/20 15" where nothing follows, but neither "02/10/20 15 visits" nor the end of "1 2/10/2015"
export const DATE_DIGITS =
  /\b(?<!\b[01] (?=\d\/))(\d{1,2})[/-](\d{1,2})[/-](\d{4}|(?:19|20) \d\d(?!:| ?[A-z])|(?!(?:19|20) \d\d(?![:/-]))\d{2})\b|\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g;
// the same and "March 16, 2015", "Sept. 2, 2016"
export const DATE_WORDS = new RegExp(
  `${DATE_DIGITS.source}|\\b(${MONTHS.replace(/...\B/g, '$&|')})(?:[ety]|r?uary|ch|il|ust|(?:t?em|o)ber)?\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`,
  'gi',
);

/**
 * Reads one match of DATE_WORDS or DATE_DIGITS as an ISO date; null where the calendar has no such day. Two-digit
 * years below 50 are of this century.
 */
export function readDate(match: RegExpExecArray): string | null {
  const printed = Number((match[3] ?? match[4] ?? match[9])?.replace(' ', ''));
  const month = Number(match[1] ?? match[5] ?? MONTHS.indexOf((match[7] ?? '').toLowerCase()) / 3 + 1);
  const day = Number(match[2] ?? match[6] ?? match[8]);
  const year = printed >= 100 ? printed : printed < 50 ? 2000 + printed : 1900 + printed;
  if (year < 1900 || year > 2100) return null;
  if (new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
