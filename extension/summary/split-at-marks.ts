import type { Span } from '../../shared/api/contract.ts';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text at marked places; marks that overlap are joined, those outside the text left out. Nothing is lost. */
export function splitAtMarks(text: string, marks: readonly Span[]): Piece[] {
  const sorted = marks
    .filter(([start, end]) => start >= 0 && start < end && end <= text.length)
    .toSorted((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  const pieces: Piece[] = [];
  let at = 0;
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) pieces.push({ start, text: text.slice(start, end), isMarked });
  };
  for (const [start, end] of joined) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return pieces;
}
