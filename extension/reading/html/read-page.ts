import { type Display, type DisplayOf, displayByTag } from './display.ts';
import type { PageText } from './page-text.ts';
import { TextWriter } from './writer.ts';

/** Elements whose text is no text of the page, or is the reader's own input. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT EMBED CANVAS SVG MATH AUDIO VIDEO TEXTAREA INPUT SELECT DATALIST'.split(
    ' ',
  ),
);

/** Node types of the DOM, by number, because Node has no `Node`. */
const ELEMENT = 1;
const TEXT = 3;

/** Line breaks before and after an element; 2 leaves an empty line. */
const BREAKS = { paragraph: 2, block: 1, row: 1, cell: null, inline: null } as const;

/** Deeper than browsers let a page nest by its markup; a script may nest without end. */
const MAX_DEPTH = 700;

/**
 * The visible text of a page or a part of it, open shadow roots included: blocks end lines, table cells are
 * parted by tabs, white space is folded. Hidden parts, scripts and form fields are left out.
 * @param displayOf `layoutReader()` in a browser; by default the tags alone are asked.
 */
export function readPage(root: Node, displayOf: DisplayOf = displayByTag): PageText {
  const writer = new TextWriter();
  // linkedom does not lead from the doctype to the page.
  walk((root as Document).documentElement ?? root, null, 0);
  return writer.finish();

  function walk(node: Node, around: Display | null, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (node.nodeType === TEXT) {
      if (around?.showsText ?? true) writer.addText(node as Text, around?.keepsSpace ?? false);
    } else if (node.nodeType === ELEMENT) {
      walkElement(node as Element, around, depth);
    } else {
      walkChildren(node, around, depth);
    }
  }

  function walkElement(element: Element, around: Display | null, depth: number): void {
    const tag = element.tagName;
    if (SKIPPED.has(tag.toUpperCase())) return;
    if (tag === 'BR' || tag === 'br') {
      writer.breakLine();
      return;
    }
    const display = displayOf(element, around);
    if (display.kind === 'none') return;
    const breaks = BREAKS[display.kind];
    if (breaks) writer.endLine(breaks);
    walkInside(element, display, depth);
    if (breaks) writer.endLine(breaks);
    if (display.kind === 'cell') writer.endCell();
  }

  /** What is shown inside: the shadow tree where there is an open one, a slot's guests, else the children. */
  function walkInside(element: Element, display: Display, depth: number): void {
    const { tagName, shadowRoot } = element;
    if (shadowRoot) {
      walkChildren(shadowRoot, display, depth);
    } else if (tagName === 'DETAILS' && !element.hasAttribute('open')) {
      // A closed <details> shows its summary only.
      const summary = [...element.children].find((child) => child.tagName === 'SUMMARY');
      if (summary) walk(summary, display, depth + 1);
    } else {
      const guests = tagName === 'SLOT' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
      for (const guest of guests) walk(guest, display, depth + 1);
      if (guests.length === 0) walkChildren(element, display, depth);
    }
  }

  function walkChildren(node: Node, around: Display | null, depth: number): void {
    // Sibling by sibling: lists of children cost several times as much on huge tables.
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, around, depth + 1);
  }
}
