/** A panel in a window that nobody sees is never painted. */
const PATIENCE_MS = 500;

/** Resolves once what stands in the page now was painted, so that what follows does not hold that up. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // Not in the frame itself: it is painted when its callbacks are done.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE_MS);
  });
}
