import type { Outcome, Span, Summary, Warning } from '../api/contract.ts';
import type { CleanText } from '../text/clean.ts';
import type { Share } from './divide.ts';
import type { ItemPlace } from './item-place.ts';
import { isLabel } from './landmarks.ts';
import type { Recognized } from './recognize.ts';
import { warn } from './warn.ts';

// "Final Determination: UPHOLD" · "Final Determination: PARTIAL OVERTURN"
const COVER = /\bfinal\s+determination\s*:\s*((?:partial(?:ly)?\s+)?(?:uphold|upheld|overturn(?:ed)?))\b/i;
// "MRI of the knee: Upheld" with nothing behind it on its line
const ITEM_LINE = /[^\n:]:[^\S\n]{0,20}(upheld|overturned)[.*_]?[^\S\n]*(?:\n|$)/gi;
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
  warnings: Warning[],
): void {
  checkCover(clean, share, recognized.places, warnings);
  if (recognized.layout === 'colon-outcome') checkStrayItems(clean, share, recognized.places, warnings);
  checkEnd(clean, recognized.places, warnings);
}

function checkCover(clean: CleanText, share: Share, places: readonly ItemPlace[], warnings: Warning[]): void {
  const end = share.marks.find(isLabel)?.start ?? places[0]?.at ?? share.span[1];
  const cover = COVER.exec(clean.text.slice(share.span[0], end));
  if (cover === null) return;
  const words = (cover[1] ?? '').toLowerCase();
  const announced = words.startsWith('partial')
    ? 'mixed'
    : words.startsWith('over')
      ? 'overturned'
      : 'upheld';
  const outcomes = places.map((place) => place.outcome?.value ?? 'unclear');
  const read = letterOutcome(outcomes);
  if (read === announced && !outcomes.includes('unclear')) return;
  const at = share.span[0] + cover.index;
  warn(warnings, 'outcome-mismatch', 'The cover of the letter states another outcome than its items.', {
    field: 'outcome',
    span: clean.source([at, at + cover[0].length]),
  });
}

/** "X: Upheld" on a line of its own that no label follows: a quotation, or an item that lost its labels. */
function checkStrayItems(
  clean: CleanText,
  share: Share,
  places: readonly ItemPlace[],
  warnings: Warning[],
): void {
  const { text } = clean;
  const ends = new Set(places.map((place) => place.outcome?.span[0]));
  const from = share.marks.find(isLabel)?.start ?? share.span[0];
  let found = 0;
  ITEM_LINE.lastIndex = from;
  for (
    let match = ITEM_LINE.exec(text);
    match !== null && match.index < share.span[1];
    match = ITEM_LINE.exec(text)
  ) {
    const word = match.index + match[0].toLowerCase().lastIndexOf((match[1] ?? '').toLowerCase());
    if (ends.has(word)) continue;
    found += 1;
    if (found > MOST_STRAY) return;
    const item = places.findLastIndex((place) => place.at <= word) + 1;
    warn(
      warnings,
      'item-count-mismatch',
      'A line looks like a disputed item with its outcome, but no guideline lines follow it.',
      {
        ...(item > 0 ? { item } : {}),
        field: 'items',
        span: clean.source([word, word + (match[1] ?? '').length]),
      },
    );
  }
}

/** A letter that stops in the middle: its last item lacks parts, or its last sentence has no end. */
function checkEnd(clean: CleanText, places: readonly ItemPlace[], warnings: Warning[]): void {
  const last = places.at(-1);
  if (last === undefined) return;
  const item = places.length;
  const tail: Span | null = last.rationale;
  if (tail === null) {
    warn(warnings, 'cut-off', 'The letter ends before the rationale of its last item.', {
      item,
      field: 'rationale',
    });
  } else if (!CLOSED.test(clean.text.slice(Math.max(tail[0], tail[1] - 4), tail[1]))) {
    warn(warnings, 'cut-off', 'The last rationale ends in the middle of a sentence.', {
      item,
      field: 'rationale',
      span: clean.source(tail),
    });
  }
}
