import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../../platform/early-panel.ts';

/** Stands before the panel's code in its page. */
export default defineUnlistedScript(askEarly);
