import { showBadge } from '../../platform/badge.ts';
import { browser } from '../../platform/browser.ts';
import type { ChipView, FrameRequest } from '../../platform/page-port.ts';
import type { PanelEvent } from '../../platform/panel-port.ts';
import { readSettingsNow } from '../../platform/settings.ts';
import type { TabRecord } from '../../platform/tab-record.ts';
import { chipOf } from './chip-view.ts';

/**
 * Tells everyone who shows something of a tab what is known of it now: panel, badge, chip.
 * @param isByClick the panel is being opened: the chip lets it go first.
 */
export async function announce(record: TabRecord, isByClick = false): Promise<void> {
  tellPages({ type: 'panel/changed', state: record.panel });
  await Promise.all([showBadge(record.tabId, record.panel), showChips(record, isByClick)]);
}

/** To every open page of the extension; with none open there is nobody to hear it. */
export function tellPages(event: PanelEvent): void {
  browser.runtime.sendMessage(event).catch(() => undefined);
}

async function showChips(record: TabRecord, isSecond: boolean): Promise<void> {
  const frames = new Set(record.letters.map(({ frameId }) => frameId).filter((id) => id !== null));
  if (frames.size === 0) return;
  const { settings } = await readSettingsNow();
  const view = settings.overlay ? chipOf(record) : null;
  const chosen = record.letters.find(({ id }) => id === record.chosen)?.frameId ?? null;
  await Promise.all(
    [...frames].map((frameId) =>
      sendChip(record.tabId, frameId, { view: frameId === chosen ? view : null, watch: true, isSecond }),
    ),
  );
}

export async function sendChip(
  tabId: number,
  frameId: number,
  chip: { readonly view: ChipView | null; readonly watch: boolean; readonly isSecond: boolean },
): Promise<void> {
  const request: FrameRequest = { type: 'frame/chip', ...chip };
  await browser.tabs.sendMessage(tabId, request, { frameId }).catch(() => undefined);
}
