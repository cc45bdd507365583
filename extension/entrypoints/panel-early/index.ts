import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../../platform/early-panel.ts';

/** Stands at the end of the panel's page: runs its code, and asks meanwhile what that will ask at once. */
export default defineUnlistedScript(() => {
  // Asked for by the page (`bundling/early-html.ts`), which does not wait for it.
  const main = document.querySelector<HTMLLinkElement>('#main');
  if (main) void import(/* @vite-ignore */ main.href);
  askEarly();
});
