/**
 * The background: knows the tabs, has letters read, answers the panel. Every listener is registered at once,
 * because the browser stops this script at any time and starts it again for an event.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../platform/browser.ts';
import { closeStoreToPages } from '../../platform/close-store.ts';
import { allTabRecords } from '../../platform/tab-store.ts';
import { followSettings } from './follow-settings.ts';
import { hearClicks, makeMenu } from './hear-clicks.ts';
import { hearPages } from './hear-pages.ts';
import { hearPdfReader } from './hear-pdf-reader.ts';
import { readTab } from './read-tab.ts';
import { registerSites } from './sites.ts';
import { followTabs } from './tabs.ts';
import { hearTeam } from './team/hear-team.ts';
import { warmUp } from './warm-up.ts';

/** What woke this script goes first: a page that loads, or a click. */
const WARM_AFTER_MS = 400;

export default defineBackground({
  type: 'module',
  main() {
    closeStoreToPages();
    hearPages();
    hearClicks();
    followTabs();
    followSettings();
    hearTeam();
    hearPdfReader();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void makeMenu();
      void registerSites();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.permissions.onAdded.addListener(() => void registerSites());
    browser.permissions.onRemoved.addListener(() => void registerSites());
    void resumeAll();
    setTimeout(warmUp, WARM_AFTER_MS);
  },
});

/** A service worker that was stopped in the middle of a reading left it marked as running. */
async function resumeAll(): Promise<void> {
  for (const { tabId, reading } of await allTabRecords()) if (reading) await readTab(tabId, reading, null);
}
