import { tellBackground } from '../../platform/page-runtime.ts';
import type { PageLetter } from '../../reading/html/page-letter.ts';

const PAUSE_MS = 600;
/** Reading a big page again costs time: at most one part in so many is spent on it. */
const SHARE = 30;

let observer: MutationObserver | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let pause = PAUSE_MS;

/**
 * Notices that a page changed the letter it shows without a load, as portals do that are one page, and tells
 * the background so, which then reads again. Our own chip and marks change nothing in the page's text.
 */
export function watchLetter(letter: PageLetter): void {
  if (observer) return;
  const before = letter.text ?? letter.read().text;
  observer = new MutationObserver(() => {
    if (timer === null) timer = setTimeout(compare, pause);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  // It may have changed between the reading and now.
  timer = setTimeout(compare, pause);

  function compare(): void {
    timer = null;
    const start = performance.now();
    const hasChanged = letter.read().text !== before;
    pause = Math.max(PAUSE_MS, (performance.now() - start) * SHARE);
    if (!hasChanged) return;
    stopWatching();
    tellBackground({ type: 'page/suspect', found: 'letter' });
  }
}

export function stopWatching(): void {
  observer?.disconnect();
  observer = null;
  if (timer !== null) clearTimeout(timer);
  timer = null;
}
