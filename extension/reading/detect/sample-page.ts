import { findShadowRoots } from './find-shadow-roots.ts';

/** Text nodes looked at, from the start and from the end, and letters taken in all: a bound that no page exceeds. */
const FROM_START = 320;
const FROM_END = 80;
const MAX_LETTERS = 40_000;
/** Of one text node. */
const MAX_WORDS = 2_000;

/** Elements whose text is no text of the page. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'TEXTAREA']);
/** Shorter texts of a rough sample are not asked what they stand in: scripts are mostly longer. */
const LONG_WORDS = 200;

/** `NodeFilter.SHOW_TEXT`: making that object in a page costs as much as fifty text nodes. */
const TEXTS = 4;

export interface Sample {
  readonly text: string;
  /** Open shadow roots that were read. */
  readonly roots: readonly ShadowRoot[];
  /** Whether there was little text outside them. */
  readonly isThin: boolean;
}

/**
 * A bounded sample of a page's text, open shadow roots included: its first and its last text nodes. Where the
 * frame of a portal is long, the letter's closing labels still stand at the end.
 * @param isRough short scripts and lists of choices are left in, for asking each text what it stands in costs more
 * than all the rest; enough to leave a page in peace, not enough to suspect it.
 */
export function samplePage(root: Node, isRough = false): Sample {
  const parts: string[] = [];
  let letters = 0;
  const takeFrom = (start: Node, budget: number, isFromEnd: boolean) => {
    const walker = document.createTreeWalker(start, TEXTS);
    let node = isFromEnd ? lastNode(walker) : walker.nextNode();
    for (let left = budget; node && left > 0 && letters < MAX_LETTERS; left--) {
      const { data } = node as Text;
      const isAsked = !isRough || data.length > LONG_WORDS;
      if (data.length > 2 && !(isAsked && isSkipped(node))) {
        const words = data.slice(0, MAX_WORDS);
        letters += words.length;
        parts.push(words);
      }
      node = isFromEnd ? walker.previousNode() : walker.nextNode();
    }
    return node !== null;
  };
  const hasMore = takeFrom(root, FROM_START, false);
  if (hasMore) takeFrom(root, FROM_END, true);
  // Pages built of web components have little text outside them; others are spared the search.
  const isThin = letters < FEW_LETTERS;
  const roots = isThin ? findShadowRoots(root) : [];
  for (const shadow of roots) takeFrom(shadow, FROM_START, false);
  return { text: parts.join(' '), roots, isThin };
}

function isSkipped(node: Node): boolean {
  return SKIPPED.has(node.parentElement?.tagName ?? '');
}

function lastNode(walker: TreeWalker): Node | null {
  let last: Node | null = null;
  for (let node = walker.lastChild(); node; node = walker.lastChild()) last = node;
  return last;
}

const FEW_LETTERS = 3_000;
