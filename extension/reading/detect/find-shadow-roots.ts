/** `NodeFilter.SHOW_ELEMENT`. */
const ELEMENTS = 1;

/** Elements asked for a shadow root, and roots read, at most. */
const MAX_HOSTS = 1_500;
const MAX_ROOTS = 20;

/** Open shadow roots below a node, those inside others too: any element may bear one, so each is asked, up to a bound. */
export function findShadowRoots(root: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const pending: Node[] = [root];
  for (let asked = 0; pending.length > 0 && asked < MAX_HOSTS && found.length < MAX_ROOTS; ) {
    const next = pending.pop();
    if (!next) break;
    const walker = document.createTreeWalker(next, ELEMENTS);
    for (let node = walker.nextNode(); node && asked < MAX_HOSTS; node = walker.nextNode()) {
      asked++;
      const shadow = (node as Element).shadowRoot;
      if (shadow) {
        found.push(shadow);
        pending.push(shadow);
      }
    }
  }
  return found;
}
