import { chromium } from './browser.ts';
import { reportBug } from './report-bug.ts';

/**
 * Chromium lets our scripts in pages read the local store unless it is told otherwise. The token of the team lies
 * there, and a page that broke out of its own world could ask in their name. Firefox has no such switch.
 */
export function closeStoreToPages(): void {
  chromium.storage?.local?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(reportBug);
}
