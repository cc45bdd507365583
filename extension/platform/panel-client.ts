import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { PanelEvent, PanelReply, PanelRequest } from './panel-port.ts';
import { isBackground } from './sender.ts';

/**
 * Asks the background, from a page of the extension. A background that is being stopped answers nothing:
 * that is told as `internal`, and the caller may ask again.
 */
export async function askBackground<T extends PanelRequest>(request: T): Promise<PanelReply<T['type']>> {
  try {
    const reply = (await browser.runtime.sendMessage(request)) as PanelReply<T['type']> | undefined;
    return reply ?? { ok: false, code: 'internal' };
  } catch {
    return { ok: false, code: 'internal' };
  }
}

/** Hears what the background tells all pages of the extension. Returns the way to stop. */
export function onPanelEvent(handle: (event: PanelEvent) => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isBackground(sender, browser.runtime.id) && isPanelEvent(message)) handle(message);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

const EVENTS: ReadonlySet<unknown> = new Set<PanelEvent['type']>([
  'panel/changed',
  'panel/command',
  'panel/counted',
]);

/** From the background the type is enough; scripts of ours in pages can send to the panel too, and a page may forge those. */
function isPanelEvent(message: unknown): message is PanelEvent {
  return typeof message === 'object' && message !== null && 'type' in message && EVENTS.has(message.type);
}
