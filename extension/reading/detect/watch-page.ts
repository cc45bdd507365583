/** The page is looked at again at most so often, with longer and longer pauses, for so long after each change of route. */
const PAUSE_MS = 400;
const LONGER = 1.5;
const MOST_LOOKS = 8;
const LIMIT_MS = 20_000;
/** A shadow tree may be made and filled without any change that an observer of the page is told of. */
const LATER_MS = [1_500, 5_000];

/** What a look found: shadow roots, to be watched like the page, and whether there is little text outside them. */
export interface Look {
  readonly roots: readonly Node[];
  readonly isThin: boolean;
}

/**
 * Looks at a page now and again while it is still being filled: one debounced observer with a limit in time
 * and in number, started afresh when the route changes without a load or the page comes back from the
 * back/forward cache.
 * @param hasShadows whether the page holds open shadow roots now.
 */
export function watchPage(look: () => Look, hasShadows: () => boolean): { restart(): void } {
  let looks = 0;
  let until = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let later: ReturnType<typeof setTimeout>[] = [];
  const observer = new MutationObserver(() => schedule(PAUSE_MS * LONGER ** looks));

  function schedule(pause: number): void {
    if (timer === null) timer = setTimeout(run, pause);
  }

  function run(): void {
    timer = null;
    const { roots, isThin } = look();
    looks++;
    if (looks >= MOST_LOOKS || performance.now() > until) {
      observer.disconnect();
      return;
    }
    for (const root of roots) observe(root);
    if (looks === 1 && isThin) later = LATER_MS.map((pause) => setTimeout(runLater, pause));
  }

  /** Most thin pages hold no shadow tree at all: their text is not looked through again. */
  function runLater(): void {
    if (hasShadows()) run();
  }

  function observe(root: Node): void {
    observer.observe(root, { childList: true, subtree: true });
  }

  function restart(): void {
    looks = 0;
    until = performance.now() + LIMIT_MS;
    for (const pending of later) clearTimeout(pending);
    observe(document);
    schedule(0);
  }

  // Not known to every browser that the manifest allows.
  const routes = (globalThis as { navigation?: EventTarget }).navigation;
  routes?.addEventListener('navigatesuccess', restart);
  addEventListener('popstate', restart);
  addEventListener('hashchange', restart);
  addEventListener('pageshow', (event) => {
    if (event.persisted) restart();
  });
  restart();
  return { restart };
}
