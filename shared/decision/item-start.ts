import { isSpaceAt, skipSpace, skipSpaceBack } from '../text/fold.ts';
import { endOf, matchesOf } from '../text/matches.ts';
import type { LineHabits } from './line-habits.ts';

/**
 * The one place that decides where a disputed item begins: behind the rationale before it, with or without a
 * blank line, a page break or a line break between them. Walks back from the item's colon and weighs each
 * line start and sentence start, until it stands behind a verdict.
 */
export interface ItemStart {
  readonly start: number;
  /** False where two places were about as likely. */
  readonly sure: boolean;
}

interface Candidate {
  readonly at: number;
  readonly points: number;
  /** Whether the line before ended a paragraph. */
  readonly ended: boolean;
}

const REACH = 3000;
const MOST_CANDIDATES = 60;
// "… is not medically necessary." · "… not medically necessary and appropriate at this time."
const VERDICT_END =
  /\b(?:medically\s+(?:necessary|appropriate)|medical\s+necessity)\b[^.?!:]{0,160}[.?!]["')\]]{0,2}$/i;
const SENTENCE_END = /[.?!]["')\]]{0,2}$/;
// "Dr." · "M.D." · "L.S." · "per MTUS p." · "Qty." — no sentence ends with these.
const ABBREVIATION =
  /(?:\b(?:[A-Z]|Drs?|Mrs?|Ms|St|Jr|Sr|Nos?|vs|approx|Qty|pgs?|pp?|ch|vol|e\.g|i\.e)|[\s.][A-Za-z])\.$/i;
// "word. Next" within a line
const NEW_SENTENCE = /[a-z0-9)%"'\]][.?!]["')]?\s+(?=[A-Z0-9])/g;
const TELLS_OF_PART = /original\s+request|IMR[\s-]+eligible/i;
const ORIGINAL_REQUEST = /\b(?:was|were|is|are)\s+(?:the\s+)?original(?:ly)?\s+request/i;
const IN_DISPUTE = /\b(?:remaining|eligible|the)\s[^.:]{0,60}?(?:original\s+request|portion)\b/i;

/**
 * Finds the start of the item that ends at `colon`.
 * @param floor offset after the label or heading before it: the item cannot begin earlier
 * @param boldStarts where bold print begins (items are set in bold), as far as the text tells
 */
export function findItemStart(
  text: string,
  floor: number,
  colon: number,
  habits: LineHabits,
  boldStarts: readonly number[],
): ItemStart {
  const limit = Math.max(floor, colon - REACH);
  const tail = text.slice(Math.max(limit, colon - 700), colon);
  let partial: boolean | null = null;
  const candidates: Candidate[] = [];
  let inside = 0;
  for (const at of boundariesBack(text, limit, colon)) {
    const before = text.slice(Math.max(floor, at - 260), at).trimEnd();
    const behindSentence = SENTENCE_END.test(before) && !ABBREVIATION.test(before.slice(-9));
    // A verdict in the paragraph before says nothing of this sentence.
    const paragraph = habits.spacing === 1 ? before.slice(before.lastIndexOf('\n\n') + 1) : before;
    const behindVerdict = behindSentence && VERDICT_END.test(paragraph);
    if (inside > 0) partial ??= TELLS_OF_PART.test(tail);
    const loose = partial === true && isPartial(text.slice(at, colon)) ? -1 : inside;
    const place = weighPlace(text, at, floor, habits);
    let points = place.points - 3 * Math.min(4, loose);
    if (behindSentence) points += 3;
    if (behindVerdict) points += 3;
    if (boldStarts.includes(at)) points += 8;
    if (colon - at > 500) points -= 3;
    candidates.push({ at, points, ended: place.ended && loose !== -1 });
    if (behindVerdict || candidates.length >= MOST_CANDIDATES) break;
    if (behindSentence) inside += 1;
  }
  if (limit === floor && candidates.length === 0)
    return { start: skipSpace(text, floor, colon), sure: false };
  const found = choose(candidates, limit);
  return { start: found.start, sure: found.sure && !isWithinLine(text, found.start, floor, colon, habits) };
}

/** In a text of lines an item begins a line: one that seems to begin within a line may be the end of a rationale. */
function isWithinLine(text: string, at: number, floor: number, colon: number, habits: LineHabits): boolean {
  const gap = text.slice(skipSpaceBack(text, at, floor), at);
  return !gap.includes('\n') && (habits.width > 0 || text.slice(at, colon).includes('\n'));
}

function choose(candidates: readonly Candidate[], limit: number): ItemStart {
  let best: Candidate | undefined;
  let rival = -99;
  let ended = false;
  // Whether a paragraph ended nearer to the colon than the best candidate stands
  let passed = false;
  for (const candidate of candidates) {
    if (best === undefined || candidate.points > best.points) {
      rival = best?.points ?? rival;
      best = candidate;
      passed = ended;
    } else rival = Math.max(rival, candidate.points);
    ended ||= candidate.ended;
  }
  if (best === undefined) return { start: limit, sure: false };
  return { start: best.at, sure: !passed && best.points >= 3 && best.points - rival >= 2 };
}

/** Line starts and sentence starts before the colon, the nearest first. */
function* boundariesBack(text: string, limit: number, colon: number): Generator<number> {
  let to = colon;
  while (to > limit) {
    const feed = lineFeedBefore(text, to, limit);
    const lineStart = skipSpace(text, Math.max(limit, feed + 1), to);
    const starts: number[] = [];
    for (const match of matchesOf(NEW_SENTENCE, text.slice(lineStart, to))) {
      const at = lineStart + endOf(match);
      if (!ABBREVIATION.test(text.slice(Math.max(lineStart, at - 12), at).trimEnd())) starts.push(at);
    }
    yield* starts.reverse();
    if (feed < limit) return;
    if (lineStart < to) yield lineStart;
    to = Math.max(limit, skipSpaceBack(text, feed, limit));
  }
}

/** The last line break before an offset; -1 where none stands behind the limit. */
function lineFeedBefore(text: string, to: number, limit: number): number {
  for (let at = to - 1; at >= limit; at -= 1) if (text.charCodeAt(at) === 10) return at;
  return -1;
}

/** What the place itself says: the gap before it, the line before it, its first sign. */
function weighPlace(
  text: string,
  at: number,
  floor: number,
  habits: LineHabits,
): { points: number; ended: boolean } {
  const gapStart = skipSpaceBack(text, at, floor);
  let breaks = 0;
  let points = 0;
  for (let offset = gapStart; offset < at; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 10) breaks += 1;
    else if (code === 12) points = 1;
  }
  const apart = breaks > habits.spacing;
  let short = false;
  if (breaks > 0 && habits.width > 0) {
    const line = gapStart - (lineFeedBefore(text, gapStart, Math.max(0, gapStart - 200)) + 1);
    let wordEnd = at;
    while (wordEnd < at + 40 && wordEnd < text.length && !isSpaceAt(text, wordEnd)) wordEnd += 1;
    // The next word would have fitted on the line before: that line ended a paragraph.
    short = line + 1 + wordEnd - at < habits.width * 0.88;
  }
  if (breaks === 0) points -= 4;
  if (apart) points += 4;
  if (short) points += 3;
  const first = text.charAt(at);
  if (/[A-Z\d]/.test(first)) points += 1;
  if (/[a-z]/.test(first)) points -= 1;
  return { points, ended: apart || short };
}

/** "A was the original request. B was authorized …. The remaining … original request, C" from its first word on. */
function isPartial(item: string): boolean {
  const original = ORIGINAL_REQUEST.exec(item);
  if (original === null || original.index === 0) return false;
  const [first] = matchesOf(NEW_SENTENCE, item);
  if (first !== undefined && first.index < original.index && /necess/i.test(item.slice(0, original.index)))
    return false;
  return IN_DISPUTE.test(item.slice(original.index + original[0].length));
}
