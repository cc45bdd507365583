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

/** Deep enough for any page; a hostile one may nest without end. */
const MAX_DEPTH = 2_000;

/**
 * The visible text of a page or a part of it, open shadow roots included: blocks end lines, table cells are
 * parted by tabs, white space is folded. Hidden parts, scripts and form fields are left out.
 * @param displayOf `displayByLayout` in a browser; by default the tags alone are asked.
 */
export function readPage(root: Node, displayOf: DisplayOf = displayByTag): PageText {
  const writer = new TextWriter();
  walk(root, { showsText: true, keepsSpace: false }, 0);
  return writer.finish();

  function walk(node: Node, around: Pick<Display, 'showsText' | 'keepsSpace'>, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (node.nodeType === TEXT) {
      if (around.showsText) writer.addText(node as Text, around.keepsSpace);
    } else if (node.nodeType === ELEMENT) {
      walkElement(node as Element, depth);
    } else {
      for (const child of node.childNodes) walk(child, around, depth + 1);
    }
  }

  function walkElement(element: Element, depth: number): void {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag)) return;
    if (tag === 'BR') {
      writer.breakLine();
      return;
    }
    const display = displayOf(element);
    if (display.kind === 'none') return;
    const breaks = { paragraph: 2, block: 1, row: 1, cell: 0, inline: 0 }[display.kind];
    if (breaks === 1 || breaks === 2) writer.endLine(breaks);
    for (const child of childrenOf(element)) walk(child, display, depth + 1);
    if (breaks === 1 || breaks === 2) writer.endLine(breaks);
    if (display.kind === 'cell') writer.endCell();
  }
}

/** What is shown inside an element: its shadow tree where it has an open one, a slot's guests, else its children. */
function childrenOf(element: Element): Iterable<Node> {
  // A closed <details> shows its summary only.
  if (element.tagName === 'DETAILS' && !element.hasAttribute('open')) {
    return [...element.children].filter((child) => child.tagName === 'SUMMARY').slice(0, 1);
  }
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const guests = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (guests.length > 0) return guests;
  }
  return element.childNodes;
}
