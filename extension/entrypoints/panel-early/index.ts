import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../../platform/early-panel.ts';
import { runMain } from '../../platform/run-main.ts';

/** Stands at the end of the panel's page: runs its code, and asks meanwhile what that will ask at once. */
export default defineUnlistedScript(() => {
  runMain();
  askEarly();
});
