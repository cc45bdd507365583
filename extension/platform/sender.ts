import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Where a message came from: a page of this extension, a script of ours in a frame of a tab, or elsewhere. */
export type Origin =
  | { readonly kind: 'extension-page' }
  | { readonly kind: 'frame'; readonly tabId: number; readonly frameId: number }
  | { readonly kind: 'unknown' };

/**
 * Who sent a message, by what the browser says about the sender and by nothing the message says. A panel
 * opened in a tab is still a page of the extension; a frame of a website never is.
 */
export function identifySender(sender: Runtime.MessageSender): Origin {
  if (sender.id !== browser.runtime.id) return { kind: 'unknown' };
  const own = browser.runtime.getURL('');
  if (sender.url?.startsWith(own)) return { kind: 'extension-page' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return { kind: 'unknown' };
  return { kind: 'frame', tabId, frameId: sender.frameId };
}

/** Whether a message came from this extension itself and from no tab: what the background tells its pages. */
export function isBackground(sender: Pick<Runtime.MessageSender, 'id' | 'tab'>, ownId: string): boolean {
  return sender.id === ownId && sender.tab === undefined;
}
