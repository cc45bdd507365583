/** How an element takes part in the text of its page. */
export interface Display {
  readonly kind: 'none' | 'inline' | 'block' | 'paragraph' | 'row' | 'cell';
  /** False where its own words are invisible but those of a descendant may be seen (`visibility: hidden`). */
  readonly showsText: boolean;
  /** Whether its white space is shown as it stands. */
  readonly keepsSpace: boolean;
}

/** @param parent how the element around it takes part; null at the top. */
export type DisplayOf = (element: Element, parent: Display | null) => Display;

const PARAGRAPHS = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TABLE',
  'UL',
  'OL',
  'DL',
  'PRE',
  'BLOCKQUOTE',
]);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BODY CAPTION CENTER DD DETAILS DIALOG DIV DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV SEARCH SECTION SUMMARY TBODY TFOOT THEAD'.split(
    ' ',
  ),
);

/** By the tag alone: for pages read without a browser, where there is no layout to ask. */
export const displayByTag: DisplayOf = (element) => {
  const style = element.getAttribute('style') ?? '';
  const keepsSpace = element.tagName === 'PRE' || /white-space\s*:\s*(?:pre|break)/iu.test(style);
  // <div style="color: red; display: none">
  const hidden =
    element.hasAttribute('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
  return { kind: hidden ? 'none' : kindByTag(element.tagName.toUpperCase()), showsText: true, keepsSpace };
};

/**
 * As the browser lays it out: a `div` may be inline, a `span` a block, and anything may be hidden. Asking the
 * browser is slow on tables of a hundred thousand cells, so plain elements (no attributes) of one tag under
 * parents laid out alike are asked once; hidden ones are asked each.
 */
export function layoutReader(): DisplayOf {
  const known = new Map<Display | null, Map<string, Display>>();
  return (element, parent) => {
    if (element.hasAttributes()) return displayByLayout(element);
    const siblings = known.get(parent) ?? new Map<string, Display>();
    known.set(parent, siblings);
    const display = siblings.get(element.tagName) ?? displayByLayout(element);
    if (display.kind !== 'none') siblings.set(element.tagName, display);
    return display;
  };
}

function displayByLayout(element: Element): Display {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return displayByTag(element, null);
  const keepsSpace = style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces';
  return { kind: kindByStyle(element, style.display), showsText: style.visibility === 'visible', keepsSpace };
}

function kindByTag(tag: string): Display['kind'] {
  if (PARAGRAPHS.has(tag)) return 'paragraph';
  if (BLOCKS.has(tag)) return 'block';
  if (tag === 'TR') return 'row';
  return tag === 'TD' || tag === 'TH' ? 'cell' : 'inline';
}

function kindByStyle(element: Element, display: string): Display['kind'] {
  if (display === 'none') return 'none';
  // `contents` has no box of its own and `inline-block` does not end a line.
  if (display === 'table-cell') return 'cell';
  if (display === 'table-row') return 'row';
  if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) return 'inline';
  return PARAGRAPHS.has(element.tagName.toUpperCase()) ? 'paragraph' : 'block';
}
