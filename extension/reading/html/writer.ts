import type { PageText, TextPiece } from './page-text.ts';

const BLANK = /[ \t\n\r\f]/u;

/**
 * Collects the text of a page as a person sees it: white space folded as the browser folds it, line breaks
 * only where blocks end, never at the start of a line a space. Each letter taken over keeps its node.
 */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly #pieces: TextPiece[] = [];
  #length = 0;
  /** What stands between the last letter and the next one. */
  #gap: 'none' | 'space' | 'cell' = 'none';
  #breaks = 0;

  /** Ends the line; with 2 an empty line follows. Breaks at the same place do not add up. */
  endLine(breaks: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  /** A `<br>`: these do add up, as in letters typed with them. */
  breakLine(): void {
    this.#breaks = Math.min(2, this.#breaks + 1);
  }

  endCell(): void {
    this.#gap = 'cell';
  }

  /** @param keep whether the page shows the white space of this node as it stands (`pre`). */
  addText(node: Text, keep: boolean): void {
    const { data } = node;
    let at = 0;
    while (at < data.length) {
      if (BLANK.test(data.charAt(at))) {
        const from = at;
        while (at < data.length && BLANK.test(data.charAt(at))) at++;
        this.#addBlank(data.slice(from, at), keep);
      } else {
        const from = at;
        while (at < data.length && !BLANK.test(data.charAt(at))) at++;
        this.#addWord(node, from, data.slice(from, at));
      }
    }
  }

  finish(): PageText {
    return { text: this.#parts.join(''), pieces: this.#pieces };
  }

  #addBlank(blank: string, keep: boolean): void {
    const lines = keep ? blank.split('\n').length - 1 : 0;
    if (lines > 0) this.#breaks = Math.max(this.#breaks, Math.min(2, lines));
    else if (this.#gap === 'none') this.#gap = keep && blank.length > 1 ? 'cell' : 'space';
  }

  #addWord(node: Text, from: number, word: string): void {
    const gap = this.#takeGap();
    const last = this.#pieces.at(-1);
    const spaced = gap === ' ' && last !== undefined && last.node === node && node.data[from - 1] === ' ';
    if (gap) this.#push(gap);
    // One space between two words of one node stands there too: the piece simply goes on.
    if (
      last &&
      last.node === node &&
      last.from + last.length + (spaced ? 1 : 0) === from &&
      (spaced || !gap)
    ) {
      this.#pieces[this.#pieces.length - 1] = { ...last, length: from + word.length - last.from };
    } else {
      this.#pieces.push({ start: this.#length, length: word.length, node, from });
    }
    this.#push(word);
  }

  #takeGap(): string {
    const gap = { none: '', space: ' ', cell: '\t' }[this.#gap];
    const breaks = '\n'.repeat(this.#breaks);
    this.#gap = 'none';
    this.#breaks = 0;
    if (this.#length === 0) return '';
    return breaks || gap;
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
