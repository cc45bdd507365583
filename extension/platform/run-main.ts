/**
 * Runs the code of the page at whose end an early script stands, without the page's waiting for it: its address is
 * named by the element `main` (`early-html.ts`).
 */
export function runMain(): void {
  const main = document.querySelector<HTMLLinkElement>('#main');
  if (main) void import(/* @vite-ignore */ main.href);
}
