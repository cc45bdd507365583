import { browser, chromium } from '../../platform/browser.ts';

/**
 * Opens the panel beside a tab. Must be called within the user's click, before anything is awaited: both
 * browsers refuse it later.
 */
export function openPanel(tabId: number): void {
  const opened = chromium.sidePanel ? chromium.sidePanel.open({ tabId }) : browser.sidebarAction.open();
  // Refused where the window has no place for it: the badge still tells.
  opened.catch(() => undefined);
}
