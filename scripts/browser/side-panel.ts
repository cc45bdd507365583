import type { Page } from 'puppeteer-core';
import type { PanelState } from '../../extension/platform/panel-port.ts';
import type {} from './chrome-globals.ts';
import type { ChromiumWithExtension } from './open-chromium.ts';

/** Name of the panel's page, as WXT names the `sidepanel` entrypoint. */
const PANEL_PAGE = '/sidepanel.html';
const SETTLED = new Set<PanelState['kind']>(['read', 'failed', 'idle', 'waiting-for-consent']);

/** Waits for a side panel that is not in `known` and gives its page. */
export async function newSidePanel(
  chromium: ChromiumWithExtension,
  known: ReadonlySet<unknown> = new Set(),
  timeout = 10_000,
): Promise<Page> {
  const target = await chromium.browser.waitForTarget(
    (candidate) => candidate.url().includes(PANEL_PAGE) && !known.has(candidate),
    { timeout },
  );
  return await target.asPage();
}

/** The side panels that are open now, to tell a new one from them. */
export function openSidePanels(chromium: ChromiumWithExtension): ReadonlySet<unknown> {
  return new Set(chromium.browser.targets().filter((target) => target.url().includes(PANEL_PAGE)));
}

/** Asks the background, as the panel itself does, what it knows of a tab. */
export async function panelState(panel: Page, tabId: number): Promise<PanelState> {
  const answer: unknown = await panel.evaluate(
    (id) => chrome.runtime.sendMessage({ type: 'panel/state', tabId: id }),
    tabId,
  );
  const { ok, value } = answer as { ok?: boolean; value?: PanelState };
  if (ok !== true || value === undefined)
    throw new Error(`The background gave no state: ${JSON.stringify(answer)}`);
  return value;
}

/** Waits until the background has finished with a tab. */
export async function settledState(
  panel: Page,
  tabId: number,
  isWanted: (state: PanelState) => boolean = (state) => SETTLED.has(state.kind) && state.kind !== 'idle',
  timeout = 10_000,
): Promise<PanelState> {
  const end = Date.now() + timeout;
  for (;;) {
    const state = await panelState(panel, tabId);
    if (isWanted(state)) return state;
    if (Date.now() > end) throw new Error(`The panel stayed "${state.kind}" for ${timeout} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** What a person can read in the panel, white space folded line by line. */
export async function panelText(panel: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what a person can see counts
  const text = await panel.evaluate(() => document.body?.innerText ?? '');
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
