import type { Span } from '../api/contract.ts';
import type { Hit } from './vocabulary/phrases.ts';
import type { BodyPart } from './vocabulary/vocabulary.ts';
import type { Word } from './words.ts';

export type Side = 'left' | 'right' | 'bilateral';

export interface ReadBody {
  /** "knee", "lumbar spine", "L4-5, L5-S1", "cervical spine, left shoulder"; null where none is printed. */
  readonly bodyPart: string | null;
  readonly bodyPartSpan: Span | null;
  /** The one side of all the parts; null where none is printed or where they differ. */
  readonly side: Side | null;
  readonly sideSpan: Span | null;
}

const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  lt: 'left',
  right: 'right',
  rt: 'right',
  bilateral: 'bilateral',
  bilaterally: 'bilateral',
  bilat: 'bilateral',
  bil: 'bilateral',
  both: 'bilateral',
};
const LIMBS: Readonly<Record<string, readonly [Side, string]>> = {
  rue: ['right', 'upper extremity'],
  lue: ['left', 'upper extremity'],
  bue: ['bilateral', 'upper extremities'],
  rle: ['right', 'lower extremity'],
  lle: ['left', 'lower extremity'],
  ble: ['bilateral', 'lower extremities'],
};

interface Part {
  readonly name: string;
  readonly side: Side | null;
  readonly hasSides: boolean;
  readonly start: number;
  readonly end: number;
}

// "L4-5", "L4-L5", "L5-S1", "C5-6", "T12-L1", "L3, L4, L5", "C4-C7"
const LEVEL =
  /\b([CLTS])\s?(\d{1,2})(?:\s?(?:-|\/|–|through|to)\s?([CLTS])?\s?(\d{1,2}))?\b(?!\s?(?:mg|%))/gi;
const REGION: Readonly<Record<string, string>> = { C: 'cervical', T: 'thoracic', L: 'lumbar', S: 'sacral' };
const LAST_LEVEL: Readonly<Record<string, number>> = { C: 8, T: 12, L: 6, S: 5 };

/** Reads where on the body: the parts in the order printed, the levels of the spine, the side. */
export function readBody(words: string, tokens: readonly Word[], hits: readonly Hit<BodyPart>[]): ReadBody {
  const sides = tokens.flatMap((token, index) => sideAt(words, tokens, token, index));
  const parts: Part[] = [];
  let lastEnd = -1;
  let carried: Side | null = null;
  for (const hit of hits) {
    const before = sides.filter((side) => side.start >= lastEnd && side.end <= hit.start);
    const printed = sideOfAll(before.map((side) => side.side));
    carried = hit.entry.hasSides
      ? (printed ?? (isListed(words.slice(Math.max(lastEnd, 0), hit.start)) ? carried : null))
      : null;
    const isPlural = words[hit.end - 1]?.toLowerCase() === 's' && !hit.entry.name.endsWith('s');
    const name =
      /extremit/i.test(hit.entry.name) && /ies$/i.test(words.slice(hit.start, hit.end))
        ? hit.entry.name.replace(/y$/, 'ies')
        : hit.entry.name;
    parts.push({
      name,
      side: hit.entry.hasSides ? (printed ?? carried) : null,
      hasSides: hit.entry.hasSides,
      start: hit.start,
      end: hit.end,
    });
    void isPlural;
    lastEnd = hit.end;
  }
  for (const token of tokens) {
    const limb = LIMBS[token.text];
    if (limb && words.slice(token.start, token.end) === token.text.toUpperCase()) {
      parts.push({ name: limb[1], side: limb[0], hasSides: true, start: token.start, end: token.end });
    }
  }
  for (const level of readLevels(words)) parts.push(level);
  parts.sort((a, b) => a.start - b.start);
  return fold(parts, sides);
}

interface PrintedSide {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

function sideAt(words: string, tokens: readonly Word[], token: Word, index: number): PrintedSide[] {
  const side = Object.hasOwn(SIDES, token.text) ? SIDES[token.text] : undefined;
  if (side !== undefined) return [{ side, start: token.start, end: token.end }];
  const next = tokens[index + 1];
  // "(R) knee", "L shoulder", "b/l knees"; never "L4" and never "L spine"
  if (
    /^[RL]$/.test(words.slice(token.start, token.end)) &&
    next &&
    /^[a-z]{3}/.test(next.text) &&
    next.text !== 'spine'
  ) {
    return [{ side: token.text === 'r' ? 'right' : 'left', start: token.start, end: token.end }];
  }
  if (token.text === 'b' && next?.text === 'l' && words.slice(token.end, next.start) === '/') {
    return [{ side: 'bilateral', start: token.start, end: next.end }];
  }
  return [];
}

/** "left and right" is bilateral. */
function sideOfAll(sides: readonly Side[]): Side | null {
  const first = sides[0];
  if (first === undefined) return null;
  return sides.every((side) => side === first) ? first : 'bilateral';
}

/** "left wrist and hand", "right wrist, hand": a side carries over a comma or "and", not over other words. */
function isListed(between: string): boolean {
  return /^\s?(?:,|and|&|\/|,\s?and)\s?$/i.test(between);
}

function* readLevels(words: string): Generator<Part> {
  for (const match of words.matchAll(LEVEL)) {
    const [all, printedFirst = '', low = '', printedSecond, high] = match;
    const first = printedFirst.toUpperCase();
    const second = printedSecond?.toUpperCase();
    if (Number(low) < 1 || Number(low) > (LAST_LEVEL[first] ?? 0)) continue;
    const until =
      high === undefined ? '' : `-${second === undefined || second === first ? '' : second}${high}`;
    if (REGION[first] === undefined) continue;
    yield {
      name: `${first}${low}${until}`,
      side: null,
      hasSides: false,
      start: match.index,
      end: match.index + all.trimEnd().length,
    };
  }
}

function fold(parts: readonly Part[], sides: readonly PrintedSide[]): ReadBody {
  const printed = [...new Set(sides.map((side) => side.side))];
  const first = parts[0];
  const last = parts.at(-1);
  const sided = parts.filter((part) => part.side !== null);
  const partSides = [...new Set(sided.map((part) => part.side))];
  // One side for everything that can have one: it stands apart. Otherwise each part keeps its own side.
  const isOneSide = partSides.length <= 1 && sided.length === parts.length;
  const only = parts.length > 0 && sided.length === 0 && printed.length === 1 ? (printed[0] ?? null) : null;
  const hasBoth = printed.includes('left') && printed.includes('right');
  const side = isOneSide
    ? (partSides[0] ?? only)
    : (only ?? (parts.length > 0 && sided.length === 0 && hasBoth ? 'bilateral' : null));
  const names = new Set(
    parts.map((part) => (isOneSide || part.side === null ? part.name : `${part.side} ${part.name}`)),
  );
  const lone = parts.length === 0 && printed.length === 1 ? (printed[0] ?? null) : null;
  const evidence = sides.find((entry) => entry.side === (side ?? lone)) ?? null;
  return {
    bodyPart: names.size > 0 ? [...names].join(', ') : null,
    bodyPartSpan: first && last ? [first.start, last.end] : null,
    side: side ?? lone,
    sideSpan: evidence ? [evidence.start, evidence.end] : null,
  };
}
