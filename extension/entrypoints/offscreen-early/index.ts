import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginEarly } from '../../platform/early-pdf.ts';
import { runMain } from '../../platform/run-main.ts';

/** Stands at the end of the page of the reader of PDFs: begins what it needs first, and runs its code. */
export default defineUnlistedScript({
  include: ['chrome'],
  main() {
    beginEarly(document.querySelector<HTMLLinkElement>('#pdf-worker')?.href ?? null);
    runMain();
  },
});
