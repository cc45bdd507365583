import type { Span } from '../api/contract.ts';
import { endOf, matchesOf } from '../text/matches.ts';
import { type FoldedWords, foldNumbers, NUMBER, numberOf } from './numbers.ts';

export interface Schedule {
  /** "2 times a week", "2-3 times a week", "every 6 hours as needed"; null where none is printed. */
  readonly frequency: string | null;
  readonly frequencySpan: Span | null;
  /** "6 weeks", "7-10 days"; null where none is printed. */
  readonly duration: string | null;
  readonly durationSpan: Span | null;
  /** Frequency by duration, only where both are single numbers of one period: "2 times a week for 6 weeks" is 12. */
  readonly total: number | null;
}

const RANGE = `(${NUMBER})(?:\\s?\\([\\d ]+\\))?(?:\\s?(?:-|to|or)\\s?(${NUMBER}))?`;
const PERIOD = '(week|wk|weekly|day|daily|month|monthly|mo|year|night)s?';

// "2 times a week", "2-3x per week", "3 visits per week", "three times weekly", "2xwk", "2/week", "4 hours a day"
const TIMES = new RegExp(
  `\\b${RANGE}\\s?-?(?:(?:x|times?|visits?|sessions?|treatments?|days|(hours?|hrs?))\\.?\\s?(?:\\/|per|an?|each|every)?|\\/|per|a(?=\\s))\\s?${PERIOD}\\b`,
);
// "once a week", "twice daily"
const ONCE = new RegExp(`\\b(once|twice|thrice)\\s(?:per\\s|an?\\s|each\\s|every\\s|\\/\\s?)?${PERIOD}\\b`);
// "every 4-6 hours", "q6h", "every 8 hrs"
const EVERY = new RegExp(`\\b(?:every\\s|q\\.?\\s?)${RANGE}\\s?-?(hours?|hrs?|h|days?|weeks?|months?)\\b`);
// "BID", "tid", "q.d.", "qhs", "at bedtime", "daily", "weekly"
const WORD =
  /\b(bid|tid|qid|qd|qhs|qam|qpm|b\.i\.d|t\.i\.d|q\.d|q\.i\.d|q\.h\.s|at bedtime|nightly|every night|every day|every morning|daily|weekly|monthly)\b/;
const WORDS: Readonly<Record<string, string>> = {
  bid: '2 times a day',
  tid: '3 times a day',
  qid: '4 times a day',
  qd: 'daily',
  qhs: 'at bedtime',
  qam: 'every morning',
  qpm: 'every evening',
  nightly: 'every night',
  'every day': 'daily',
};
// "as needed", "prn"
const AS_NEEDED = /^[\s,]*(?:as needed|prn|p\.r\.n)\b/;

// "for 6 weeks", "times six weeks", "7-10 days", "3 month rental", "14 days"; not the 0 of "Refills: 0 Days: 30", not
// the days of each week in "7 days x 4 weeks"
const LASTING = new RegExp(
  `\\b(?=[\\dA-U])(?<![\\d/.]|\\bin\\s|\\d\\s?(?:-|to)\\s?|refills?:\\s?)${RANGE}\\s?-?(weeks?|wks?|days?|months?|mos?|years?|yrs?)\\b(?!\\s?(?:old|ago|post|status|per\\b|\\/|an?\\s(?:week|month|day)|each\\b|every\\b|(?:supply\\s?)?[:=]\\s?\\d|(?:x|times|×|for)\\s?${NUMBER}\\s?-?(?:weeks?|wks?)\\b))`,
  'g',
);
// "Days: 30", "Day supply: 30", "Weeks: 4"
const LABELLED = /\b(?:(day|week|month)s|(day)\ssupply)(?:\ssupply)?\s?[:=]\s?(\d{1,3})\b(?![/.%-])/;
const PERIODS: Readonly<Record<string, string>> = {
  wk: 'week',
  weekly: 'week',
  daily: 'day',
  monthly: 'month',
  mo: 'month',
  yr: 'year',
  hr: 'hour',
  h: 'hour',
};

// "2 x 6", "3x4", "2 times 8", "1 x 6 weeks": so many visits by so many weeks; the product holds either way. Of "2-3 x 6"
// and "2 x 6-8" there is none; "2 x 6 - 12 visits" prints it behind, and in "2 x 6 - 2 modalities" that is another number
const PRODUCT = new RegExp(
  `\\b(?=[\\dA-U])(?<![\\d/.]|[\\dA-T]\\)?\\s?(?:-|to|or)\\s?)(${NUMBER})\\s?(?:x|times|×)\\s?(${NUMBER})(?:\\s?(?:weeks?|wks?)\\b)?(?![\\d/.]|\\s?(?:mg|%|per|a\\b|times|x))(?:\\s?(?:-|to|or)\\s?(${NUMBER}))?`,
);

// Some letters of all that tells how often or how long: "6 weeks", "q6h", "BID", "once a month"
const ANY = /w(?:ee)?k|da[iy]|mo|y(?:ea)?r|night|once|twice|thrice|every|q|[bt]\.?i\.?d|bedtime/;

/**
 * Reads how often and how long.
 * @param folded the same words folded, where they have been.
 */
export function readSchedule(words: string, folded: FoldedWords = foldNumbers(words)): Schedule {
  const { text, counts } = folded;
  const lasts = ANY.test(text);
  const frequency = lasts ? readFrequency(text, counts) : null;
  const duration = lasts && counts ? readDuration(text, frequency?.span ?? null) : null;
  let total: number | null = null;
  if (frequency?.perPeriod && duration?.count && frequency.period === duration.period) {
    total = frequency.perPeriod * duration.count;
  } else if (counts && frequency === null) {
    total = readProduct(text);
  }
  return {
    frequency: frequency?.text ?? null,
    frequencySpan: frequency?.span ?? null,
    duration: duration?.text ?? null,
    durationSpan: duration?.span ?? null,
    total,
  };
}

function readProduct(words: string): number | null {
  const product = PRODUCT.exec(words);
  const [a, b] = [numberOf(product?.[1] ?? ''), numberOf(product?.[2] ?? '')];
  if (a === null || b === null || a <= 0 || b <= 0 || a * b > 200) return null;
  const behind = numberOf(product?.[3] ?? '');
  if (product === null || behind === null || behind === a * b) return a * b;
  const after = words.slice(endOf(product), endOf(product) + 24);
  return OTHER.test(after) || (behind < b && !VISITS.test(after)) ? a * b : null;
}

// "2 x 6 to 8 body parts": what the number behind counts is no visits
const OTHER = /^\s(?:modalit|body|area|region|part|joint|site|limb|extremit)/;
// "2 x 6 - 2", "2 x 8 to 6 weeks", "2 x 6 - 8 visits": visits or nothing, so that no single number is printed
const VISITS = /^(?:\s?(?:weeks?|wks?|visits?|sessions?|treatments?|times|x)\b|[^a-z]*$)/;

interface Frequency {
  readonly text: string;
  readonly span: Span;
  /** Visits in a period, where a single number was printed. */
  readonly perPeriod: number | null;
  readonly period: string | null;
}

function readFrequency(words: string, counts: boolean): Frequency | null {
  const times = counts ? TIMES.exec(words) : null;
  const once = ONCE.exec(words);
  const first = times === null || (once !== null && once.index < times.index) ? once : times;
  if (first) {
    const isOnce = first === once;
    const low = isOnce ? countOf(first[1]) : numberOf(first[1] ?? '');
    const high = isOnce ? null : first[2] === undefined ? null : numberOf(first[2]);
    const hours = isOnce ? undefined : first[3];
    const period = periodOf((isOnce ? first[2] : first[4]) ?? '');
    if (low !== null) {
      const amount = high === null ? `${low}` : `${low}-${high}`;
      const noun =
        hours === undefined ? (amount === '1' ? 'time' : 'times') : amount === '1' ? 'hour' : 'hours';
      const span = withAsNeeded(words, first.index, first.index + first[0].length);
      const isSingle = high === null && hours === undefined;
      return {
        text: `${amount} ${noun} a ${period}${span.suffix}`,
        span: span.span,
        perPeriod: isSingle ? low : null,
        period,
      };
    }
  }
  const every = counts ? EVERY.exec(words) : null;
  if (every) {
    const low = numberOf(every[1] ?? '');
    const high = every[2] === undefined ? null : numberOf(every[2]);
    const period = periodOf((every[3] ?? '').replace(/s$/, ''));
    const span = withAsNeeded(words, every.index, every.index + every[0].length);
    const amount = high === null ? `${low} ${period}${low === 1 ? '' : 's'}` : `${low}-${high} ${period}s`;
    return { text: `every ${amount}${span.suffix}`, span: span.span, perPeriod: null, period: null };
  }
  const word = WORD.exec(words);
  if (word) {
    const key = (word[1] ?? '').replaceAll('.', '');
    const span = withAsNeeded(words, word.index, word.index + word[0].length);
    return { text: (WORDS[key] ?? key) + span.suffix, span: span.span, perPeriod: null, period: null };
  }
  return null;
}

function withAsNeeded(words: string, start: number, end: number): { span: Span; suffix: string } {
  const more = AS_NEEDED.exec(words.slice(end, end + 24));
  return more
    ? { span: [start, end + more[0].length], suffix: ' as needed' }
    : { span: [start, end], suffix: '' };
}

interface Duration {
  readonly text: string;
  readonly span: Span;
  /** Null for a range. */
  readonly count: number | null;
  readonly period: string;
}

function readDuration(words: string, taken: Span | null): Duration | null {
  for (const match of matchesOf(LASTING, words)) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken && start < taken[1] && end > taken[0]) continue;
    const low = numberOf(match[1] ?? '');
    if (low === null || low === 0) continue;
    const high = match[2] === undefined ? null : numberOf(match[2]);
    const period = periodOf((match[3] ?? '').replace(/s$/, ''));
    const amount = high === null ? `${low}` : `${low}-${high}`;
    return {
      text: `${amount} ${period}${amount === '1' ? '' : 's'}`,
      span: [start, end],
      count: high === null ? low : null,
      period,
    };
  }
  return words.includes(':') || words.includes('=') ? readLabelledDuration(words) : null;
}

function readLabelledDuration(words: string): Duration | null {
  const match = LABELLED.exec(words);
  const count = Number(match?.[3] ?? 0);
  if (match === null || count === 0) return null;
  const period = match[1] ?? match[2] ?? '';
  const span: Span = [match.index, match.index + match[0].length];
  return { text: `${count} ${period}${count === 1 ? '' : 's'}`, span, count, period };
}

function periodOf(printed: string): string {
  return PERIODS[printed] ?? printed;
}

function countOf(printed: string | undefined): number | null {
  const place = ['once', 'twice', 'thrice'].indexOf(printed ?? '');
  return place < 0 ? null : place + 1;
}
