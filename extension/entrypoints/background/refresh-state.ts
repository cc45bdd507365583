import { browser } from '../../platform/browser.ts';
import type { PanelState } from '../../platform/panel-port.ts';
import { readTabRecord } from '../../platform/tab-store.ts';

/** What the panel shows of a tab now, with the host it may offer to allow. */
export async function refreshState(tabId: number): Promise<PanelState> {
  const { panel } = await readTabRecord(tabId);
  if (panel.kind !== 'idle') return panel;
  try {
    const { url } = await browser.tabs.get(tabId);
    // Without a permission for the page its address is unknown; it may still be read after a click.
    const host = url && URL.canParse(url) ? new URL(url).host || null : null;
    const canRead = !url || /^(?:https?|file|blob):/u.test(url);
    return { ...panel, host, canRead };
  } catch {
    return { ...panel, canRead: false };
  }
}
