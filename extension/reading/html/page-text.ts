/**
 * A stretch of the page's text that stands letter for letter in one text node:
 * `text.slice(start, start + length)` is `node.data.slice(from, from + length)`. UTF-16 offsets.
 */
export interface TextPiece {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

/** The visible text of a page and where each stretch of it stands. */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}
