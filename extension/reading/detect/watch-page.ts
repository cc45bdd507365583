/** The page is looked at again at most this often, this many times and this long after each change of route. */
const PAUSE_MS = 400;
const MOST_LOOKS = 12;
const LIMIT_MS = 20_000;

/**
 * Looks at a page now and again while it is still being filled: one debounced observer with a limit in time
 * and in number, started afresh when the route changes without a load or the page comes back from the
 * back/forward cache. Hidden tabs wait until they are seen.
 */
export function watchPage(look: () => void): { restart(): void } {
  let looks = 0;
  let until = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => schedule(PAUSE_MS));

  function schedule(pause: number): void {
    timer ??= setTimeout(run, pause);
  }

  function run(): void {
    timer = undefined;
    look();
    looks++;
    if (looks >= MOST_LOOKS || performance.now() > until) observer.disconnect();
  }

  function restart(): void {
    looks = 0;
    until = performance.now() + LIMIT_MS;
    observer.observe(document, { childList: true, subtree: true });
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
