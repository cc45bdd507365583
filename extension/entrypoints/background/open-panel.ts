import { browser, chromium } from '../../platform/browser.ts';

/** The tab beside which the panel was opened last, while this script runs. */
let besideTab: number | null = null;

/**
 * Opens the panel beside a tab. Must be called within the user's click, before anything is awaited: both
 * browsers refuse it later.
 */
export function openPanel(tabId: number): void {
  besideTab = tabId;
  const opened = chromium.sidePanel ? chromium.sidePanel.open({ tabId }) : browser.sidebarAction.open();
  // Refused where the window has no place for it: the badge still tells.
  opened.catch(() => undefined);
}

/** The tab that a panel most likely stands beside that has just come and does not know its own yet. */
export function lastOpened(): number | null {
  return besideTab;
}
