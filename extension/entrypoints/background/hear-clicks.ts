import { browser } from '../../platform/browser.ts';
import type { PanelCommand } from '../../platform/panel-port.ts';
import { tellPages } from './announce.ts';
import { answerPanel } from './answer-panel.ts';
import { openPanel } from './open-panel.ts';
import { looksLikePdf, preparePdfReader } from './pdf.ts';
import { readTab } from './read-tab.ts';

const MENU = 'summarize-selection';
const COMMANDS: ReadonlySet<string> = new Set<PanelCommand>([
  'copy-note',
  'next-item',
  'previous-item',
  'show-in-letter',
]);

/** Hears the toolbar button, the context menu and the keyboard commands. */
export function hearClicks(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // First: its worker is what a letter in a PDF waits for.
    if (looksLikePdf(tab.url)) void preparePdfReader();
    openPanel(tab.id);
    void readTab(tab.id, { by: 'click', anyway: false }, null);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab?.id === undefined || !info.selectionText) return;
    openPanel(tab.id);
    void readSelection(tab.id, info.frameId ?? 0, info.selectionText);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (COMMANDS.has(command)) void passCommand(command as PanelCommand, tab);
  });
}

/** Made anew at each install and update; Chromium keeps it between. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('menu_summarize'),
    contexts: ['selection'],
  });
}

/** The browser hands over the selection in one line; the page, where it may be asked, gives it with its lines. */
async function readSelection(tabId: number, frameId: number, selected: string): Promise<void> {
  let text = selected;
  try {
    const target = { tabId, frameIds: [frameId] };
    const [result] = await browser.scripting.executeScript({ target, func: () => String(getSelection()) });
    if (typeof result?.result === 'string' && result.result.length >= selected.length) text = result.result;
  } catch {
    // A page that may not be read, or a PDF viewer.
  }
  await answerPanel({ type: 'panel/read-text', tabId, text, kind: 'text' });
}

async function passCommand(command: PanelCommand, given: { id?: number; windowId?: number } | undefined) {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined || tab.windowId === undefined) return;
  tellPages({ type: 'panel/command', command, tabId: tab.id, windowId: tab.windowId });
}
