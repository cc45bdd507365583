import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../../platform/early-panel.ts';

/** Runs the panel's code, for which its page must not wait (`panel-html.ts`), and asks what it will ask at once. */
export default defineUnlistedScript(() => {
  const main = document.querySelector<HTMLLinkElement>('#main');
  if (main) void import(/* @vite-ignore */ main.href);
  askEarly();
});
