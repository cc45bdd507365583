import { tellBackground } from '../../platform/page-runtime.ts';
import type { PageLetter } from '../../reading/html/page-letter.ts';

const PAUSE_MS = 600;

let stop: (() => void) | null = null;

/**
 * Notices that a page changed the letter it shows without a load, as portals do that are one page: tells the
 * background so, once, which then reads again. Our own chip and marks change nothing in the page's text.
 */
export function watchLetter(letter: PageLetter, text: string): void {
  stop?.();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(compare, PAUSE_MS);
  });
  stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document, { childList: true, subtree: true, characterData: true });

  function compare(): void {
    timer = undefined;
    if (letter.read().text === text) return;
    stop?.();
    tellBackground({ type: 'page/suspect', found: 'letter' });
  }
}
