import type { Outcome, Span, Summary } from '../api/contract.ts';
import type { CleanText } from '../text/clean.ts';
import { trimSpan } from '../text/fold.ts';
import { matchesAtColons } from '../text/matches.ts';
import type { Share } from './divide.ts';
import { findCover } from './evidence.ts';
import type { ItemPlace } from './item-place.ts';
import { isLabel } from './landmarks.ts';
import type { Recognized } from './recognize.ts';
import { type ReadWarning, warn } from './warn.ts';

// "MRI of the knee: Upheld" with nothing behind it on its line
const ITEM_LINE = /(?<=[^\n:])[:;][^\S\n]{0,20}(upheld|overturned)[.*_]?[^\S\n]*(?:\n|$)/iy;
/** So many warnings tell enough. */
const MOST_STRAY = 20;
// the last sign of a text that was not cut off
const CLOSED = /[.?!:;"')\]…]$/;

/** Letter-wide outcome of item outcomes; unclear when no item could be decided. */
export function letterOutcome(outcomes: readonly Outcome[]): Summary['outcome'] {
  const upheld = outcomes.includes('upheld');
  const overturned = outcomes.includes('overturned');
  if (upheld && overturned) return 'mixed';
  return upheld ? 'upheld' : overturned ? 'overturned' : 'unclear';
}

/** Holds what was read against every other clue of the letter; a disagreement is a warning. */
export function crossCheck(
  clean: CleanText,
  share: Share,
  recognized: Recognized,
  warnings: ReadWarning[],
): void {
  checkCover(clean, share, recognized.places, warnings);
  if (recognized.layout === 'colon-outcome') checkStrayItems(clean, share, recognized.places, warnings);
  checkEnds(clean, recognized.places, warnings);
  checkDoubledLines(clean, share, recognized.places, warnings);
}

function checkCover(
  clean: CleanText,
  share: Share,
  places: readonly ItemPlace[],
  warnings: ReadWarning[],
): void {
  const end = share.marks.find(isLabel)?.start ?? places[0]?.at ?? share.span[1];
  const cover = findCover(clean.text, [share.span[0], end]);
  if (cover === null) return;
  const { words, span } = cover;
  const announced = words.startsWith('partial')
    ? 'mixed'
    : words.startsWith('over')
      ? 'overturned'
      : 'upheld';
  const outcomes = places.map((place) => place.outcome?.value ?? 'unclear');
  const read = letterOutcome(outcomes);
  if (read === announced && !outcomes.includes('unclear')) return;
  warn(warnings, 'outcome-mismatch', {
    field: 'outcome',
    span: clean.source(span),
  });
}

/** "X: Upheld" on a line of its own that no label follows: a quotation, or an item that lost its labels. */
function checkStrayItems(
  clean: CleanText,
  share: Share,
  places: readonly ItemPlace[],
  warnings: ReadWarning[],
): void {
  const { text } = clean;
  const ends = new Set(places.map((place) => place.outcome?.span[0]));
  const from = share.marks.find(isLabel)?.start ?? share.span[0];
  let found = 0;
  for (const match of matchesAtColons(ITEM_LINE, text, from, share.span[1])) {
    const [line, outcome = ''] = match;
    const word = match.index + line.lastIndexOf(outcome);
    if (ends.has(word)) continue;
    found += 1;
    if (found > MOST_STRAY) return;
    const item = places.findLastIndex((place) => place.at <= word) + 1;
    warn(warnings, 'item-count-mismatch', {
      ...(item > 0 ? { item } : {}),
      field: 'items',
      span: clean.source([word, word + outcome.length]),
    });
  }
}

/** A rationale whose last sentence has no end lost words; the last one of a letter that was cut off did so for sure. */
function checkEnds(clean: CleanText, places: readonly ItemPlace[], warnings: ReadWarning[]): void {
  places.forEach((place, index) => {
    const item = index + 1;
    const isLast = item === places.length;
    const span = place.rationale;
    if (span === null) {
      if (!isLast) return;
      warn(warnings, 'cut-off', {
        item,
        field: 'rationale',
      });
    } else if (places[item]?.startSure === false) {
      warn(warnings, 'rationale-end-unsure', {
        item,
        field: 'rationale',
      });
    } else if (!CLOSED.test(clean.text.slice(Math.max(span[0], span[1] - 4), span[1]))) {
      warn(warnings, isLast ? 'cut-off' : 'rationale-end-unsure', {
        item,
        field: 'rationale',
        span: clean.source(span),
      });
    }
  });
}

/** The same line twice in a row: a slip of copying that may have changed what was read around it. */
function checkDoubledLines(
  clean: CleanText,
  share: Share,
  places: readonly ItemPlace[],
  warnings: ReadWarning[],
): void {
  const { text } = clean;
  let previous: Span = [0, 0];
  let found = 0;
  for (let at = share.span[0]; at < share.span[1] && found < MOST_STRAY; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 || feed > share.span[1] ? share.span[1] : feed;
    const line = trimSpan(text, [at, end]);
    at = end + 1;
    const length = line[1] - line[0];
    if (length === 0) continue;
    const same =
      length >= SHORTEST_DOUBLE &&
      length === previous[1] - previous[0] &&
      text.startsWith(text.slice(previous[0], previous[1]), line[0]);
    previous = line;
    if (!same) continue;
    found += 1;
    const item = places.findLastIndex((place) => (place.printed?.[0] ?? place.at) <= line[1]) + 1;
    const where = item > 0 ? { item, field: 'items' } : { field: 'reviewer' };
    warn(warnings, 'line-printed-twice', {
      ...where,
      span: clean.source(line),
    });
  }
}

/** A shorter line ("Upheld") may well come twice. */
const SHORTEST_DOUBLE = 12;
