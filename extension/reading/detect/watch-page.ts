/** The page is looked at again at most this often, this many times and this long after each change of route. */
const PAUSE_MS = 400;
const MOST_LOOKS = 12;
const LIMIT_MS = 20_000;
const LATER_MS = [1_500, 5_000];

/**
 * Looks at a page now and again while it is still being filled: one debounced observer with a limit in time
 * and in number, started afresh when the route changes without a load or the page comes back from the
 * back/forward cache.
 * @param look gives the shadow roots it found, which are watched like the page.
 */
export function watchPage(look: () => readonly Node[]): { restart(): void } {
  let looks = 0;
  let until = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let later: ReturnType<typeof setTimeout>[] = [];
  const observer = new MutationObserver(() => schedule(PAUSE_MS));

  function schedule(pause: number): void {
    if (timer === null) timer = setTimeout(run, pause);
  }

  function run(): void {
    timer = null;
    for (const root of look()) observe(root);
    looks++;
    if (looks >= MOST_LOOKS || performance.now() > until) observer.disconnect();
  }

  function observe(root: Node): void {
    if (looks < MOST_LOOKS) observer.observe(root, { childList: true, subtree: true });
  }

  function restart(): void {
    looks = 0;
    until = performance.now() + LIMIT_MS;
    observe(document);
    schedule(0);
    // A shadow tree may be filled without any change that an observer of the page is told of.
    for (const past of later) clearTimeout(past);
    later = LATER_MS.map((pause) => setTimeout(run, pause));
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
