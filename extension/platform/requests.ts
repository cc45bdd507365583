import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { reportBug } from './report-bug.ts';

/**
 * Answers messages. The handler returns null for a message that is not its own (another listener may take
 * it), else the answer to come. It is called at once, within the sender's click where there was one.
 */
export function onRequest(
  handle: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | null,
): void {
  // The callback form is the one that both browsers take, with and without the polyfill.
  const listener: Runtime.OnMessageListenerCallback = (message, sender, sendResponse) => {
    const answer = handle(message, sender);
    // The polyfill's types ask for `true` here; undefined leaves the message to others.
    if (answer === null) return undefined as unknown as true;
    answer.then(sendResponse, (error) => {
      reportBug(error);
      sendResponse({ ok: false, code: 'internal' });
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}
