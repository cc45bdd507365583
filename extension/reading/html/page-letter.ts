import { layoutReader } from './display.ts';
import { findPlaces } from './find-places.ts';
import type { PageText } from './page-text.ts';
import { readPage } from './read-page.ts';

/** The letter that a page holds: its text, and where the text stands as the page is now. */
export interface PageLetter {
  read(): PageText;
  /** The text as it was read last; null before. */
  readonly text: string | null;
  /** Ranges over the words of a span, made anew from the page when it was rendered again since. */
  findRanges(spans: readonly (readonly [number, number])[]): Range[];
}

export function holdPage(root: Document): PageLetter {
  let page: PageText | null = null;
  const read = () => {
    page = readPage(root.body ?? root, layoutReader());
    return page;
  };
  return {
    read,
    get text() {
      return page?.text ?? null;
    },
    findRanges(spans) {
      const old = page;
      let now = old && isInPlace(old) ? old : read();
      // Marks of another text would stand at the wrong words: better none.
      if (old && now !== old && now.text !== old.text) now = { text: '', pieces: [] };
      return spans
        .flatMap((span) => findPlaces(now, span))
        .map(({ node, start, end }) => {
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, end);
          return range;
        });
    },
  };
}

function isInPlace(page: PageText): boolean {
  return page.pieces.every(
    ({ node, from, length, start }) =>
      node.isConnected &&
      node.length >= from + length &&
      node.data.startsWith(page.text.slice(start, start + length), from),
  );
}
