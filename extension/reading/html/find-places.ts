import type { PageText, TextPiece } from './page-text.ts';

/** A stretch within one text node, in UTF-16 offsets of its data. */
export interface NodePlace {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a span of the page's text stands in the page, one place a text node. White space that the page folds
 * away between the words of one node is included, so that a mark runs through.
 */
export function findPlaces(page: PageText, [start, end]: readonly [number, number]): NodePlace[] {
  const places: NodePlace[] = [];
  for (let index = firstPiece(page.pieces, start); index < page.pieces.length; index++) {
    const piece = page.pieces[index];
    if (!piece || piece.start >= end) break;
    const from = piece.from + Math.max(0, start - piece.start);
    const to = piece.from + Math.min(piece.length, end - piece.start);
    const last = places.at(-1);
    if (last?.node === piece.node) places[places.length - 1] = { ...last, end: to };
    else places.push({ node: piece.node, start: from, end: to });
  }
  return places;
}

/** Index of the first piece that reaches beyond the offset. */
function firstPiece(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
