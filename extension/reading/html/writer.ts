import type { PageText, TextPiece } from './page-text.ts';

/** Words with single spaces between them: they stand in the page as they stand in the text. */
const STRETCH = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/gu;

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
    let end = 0;
    for (const { 0: words, index } of data.matchAll(STRETCH)) {
      if (index > end) this.#addBlank(data.slice(end, index), keep);
      this.#addWords(node, index, words);
      end = index + words.length;
    }
    if (end < data.length) this.#addBlank(data.slice(end), keep);
  }

  finish(): PageText {
    return { text: this.#parts.join(''), pieces: this.#pieces };
  }

  #addBlank(blank: string, keep: boolean): void {
    const lines = keep ? blank.split('\n').length - 1 : 0;
    if (lines > 0) this.#breaks = Math.max(this.#breaks, Math.min(2, lines));
    else if (this.#gap === 'none') this.#gap = keep && blank.length > 1 ? 'cell' : 'space';
  }

  #addWords(node: Text, from: number, words: string): void {
    const gap = this.#takeGap();
    if (gap) this.#push(gap);
    this.#pieces.push({ start: this.#length, length: words.length, node, from });
    this.#push(words);
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
