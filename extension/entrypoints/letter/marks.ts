/** Name of the highlight; the style stands beside it in each tree that holds marked words. */
const NAME = 'imr-lens-evidence';
const STYLE = `::highlight(${NAME}) { background-color: #ffe08a; color: #1a1a1a; text-decoration: underline 2px #8a5a00; }`;

const styled = new WeakSet<Node>();

/**
 * Marks ranges by the CSS Custom Highlight API: the page's DOM is left alone. Returns whether anything could be marked.
 * @param reveal brings the first words into view; without it nothing moves.
 */
export function markRanges(ranges: readonly Range[], reveal: boolean): boolean {
  clearMarks();
  const [first] = ranges;
  if (!first || !('highlights' in CSS)) return false;
  for (const range of ranges) addStyle(range.startContainer.getRootNode());
  CSS.highlights.set(NAME, new Highlight(...ranges));
  if (reveal) bringIntoView(first);
  return true;
}

export function clearMarks(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}

/** Each shadow root needs the style for itself. */
function addStyle(root: Node): void {
  if (styled.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  styled.add(root);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox does not let an extension adopt a sheet into a page's tree: there an element must carry it.
    const style = document.createElement('style');
    style.textContent = STYLE;
    (root instanceof Document ? root.documentElement : root).append(style);
  }
}

function bringIntoView(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight && top !== bottom) return;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
}
