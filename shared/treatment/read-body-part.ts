import type { Span } from '../api/contract.ts';
import { oneSide, type PrintedSide, readSides, type Side } from './read-sides.ts';
import { readSpineLevels } from './read-spine-levels.ts';
import type { Hit } from './vocabulary/phrases.ts';
import type { BodyPart, Requested } from './vocabulary/vocabulary.ts';
import type { Word } from './words.ts';

export interface ReadBody {
  /** "knee", "lumbar spine", "L4-5, L5-S1", "cervical spine, left shoulder"; null where none is printed. */
  readonly bodyPart: string | null;
  readonly bodyPartSpan: Span | null;
  /** The one side of all the parts; null where none is printed or where they differ, when the parts carry it. */
  readonly side: Side | null;
  readonly sideSpan: Span | null;
}

const NOWHERE: ReadBody = { bodyPart: null, bodyPartSpan: null, side: null, sideSpan: null };

interface Part {
  readonly name: string;
  side: Side | null;
  readonly hasSides: boolean;
  readonly start: number;
  readonly end: number;
}

/** "RUE": right upper extremity; only in capitals, since "ble" and "rue" are words or parts of them. */
const LIMBS: ReadonlyMap<string, readonly [Side, string]> = new Map([
  ['RUE', ['right', 'upper extremity']],
  ['LUE', ['left', 'upper extremity']],
  ['BUE', ['bilateral', 'upper extremities']],
  ['RLE', ['right', 'lower extremity']],
  ['LLE', ['left', 'lower extremity']],
  ['BLE', ['bilateral', 'lower extremities']],
]);

/**
 * Reads where on the body: the parts in the order printed, the levels of the spine, the side.
 * @param names what the words ask for: tells a level of the spine from a laboratory's "T4".
 */
export function readBody(
  words: string,
  tokens: readonly Word[],
  hits: readonly Hit<BodyPart>[],
  names: readonly Hit<Requested>[],
): ReadBody {
  const sides = readSides(words, tokens);
  const parts = sidedParts(words, hits, sides);
  for (const token of tokens) {
    if (token.end - token.start !== 3 || words[token.end - 1] !== 'E') continue;
    const limb = LIMBS.get(words.slice(token.start, token.end));
    if (limb)
      parts.push({ name: limb[1], side: limb[0], hasSides: true, start: token.start, end: token.end });
  }
  for (const level of readSpineLevels(words, tokens, hits, names))
    parts.push({ ...level, side: null, hasSides: false });
  if (parts.length === 0 && sides.length === 0) return NOWHERE;
  parts.sort((a, b) => a.start - b.start);
  return fold(parts, sides);
}

// "left wrist and hand", "right wrist, hand": a side carries over a comma or "and", not over other words
const LISTED = /^\s?(?:,|and|&|\/|,\s?and)\s?$/i;
// "fingers of the right hand": the side of the whole is the side of the part
const OF_SIDED = /^s?\s+of\s+(?:the\s+)?(?:left|right|lt|rt|bilateral|both)\s+$/i;

function sidedParts(words: string, hits: readonly Hit<BodyPart>[], sides: readonly PrintedSide[]): Part[] {
  const parts: Part[] = [];
  for (const { entry, start, end } of hits) {
    const previous = parts.at(-1);
    const from = previous?.end ?? 0;
    const between = words.slice(from, start);
    const printed = oneSide(sides.filter((side) => side.start >= from && side.end <= start));
    const side = entry.hasSides
      ? (printed ?? (LISTED.test(between) ? (previous?.side ?? null) : null))
      : null;
    if (previous?.hasSides && previous.side === null && OF_SIDED.test(between)) previous.side = side;
    parts.push({ name: nameOf(entry, words.slice(start, end)), side, hasSides: entry.hasSides, start, end });
  }
  return parts;
}

/** "lower extremities" stay two. */
function nameOf(entry: BodyPart, printed: string): string {
  return entry.name.endsWith('extremity') && /ies$/i.test(printed)
    ? entry.name.replace(/y$/, 'ies')
    : entry.name;
}

/** One side for everything stands apart; where sides differ, each part keeps its own ("left hand, right leg"). */
function fold(all: readonly Part[], sides: readonly PrintedSide[]): ReadBody {
  // "Trigger finger release, right long finger": the part that has a side says more than the one without.
  const parts = all.filter(
    (part) => part.side !== null || !all.some((other) => other.name === part.name && other.side !== null),
  );
  const [first, last] = [parts[0], parts.at(-1)];
  const sided = parts.filter((part) => part.side !== null);
  const isShared = sided.length === parts.length && new Set(sided.map((part) => part.side)).size === 1;
  // "MRI knee, left", "L4-5 facet block, right": printed behind, or beside a part of the spine.
  const side = isShared ? (sided[0]?.side ?? null) : sided.length === 0 ? oneSide(sides) : null;
  const names = new Set(
    parts.map((part) => (isShared || part.side === null ? part.name : `${part.side} ${part.name}`)),
  );
  const evidence =
    sides.find((entry) => entry.side === side) ?? (side === null ? undefined : (sides[0] ?? first));
  return {
    bodyPart: names.size > 0 ? [...names].join(', ') : null,
    bodyPartSpan: first && last ? [first.start, last.end] : null,
    side,
    sideSpan: evidence ? [evidence.start, evidence.end] : null,
  };
}
