/**
 * What the panel's page asks before its own code has come: which tab it stands beside and what is known of it. The
 * two answers take as long as loading the code, so that a panel that asked later would wait for them once more.
 */
import type { PanelEvent, PanelReply } from './panel-port.ts';

export interface EarlyPanel {
  readonly tab: { readonly tabId: number; readonly windowId: number };
  /** Undefined where nobody answered. */
  readonly state: Promise<PanelReply<'panel/state'> | undefined>;
  /** Told since the question was asked, so newer than the answer. */
  readonly told: readonly PanelEvent[];
  stop(): void;
}

type Listener = (message: unknown, sender: Sender) => undefined;

interface Sender {
  readonly id?: string;
  readonly tab?: unknown;
}

interface EarlyApi {
  readonly tabs: { query(what: object): Promise<{ id?: number; windowId?: number }[]> };
  readonly runtime: {
    readonly id: string;
    sendMessage(message: object): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
}

const scope = globalThis as unknown as {
  imrLensEarly?: Promise<EarlyPanel | null>;
  browser?: EarlyApi;
  chrome?: EarlyApi;
};

/** Asks, and keeps the answers for `takeEarly`. */
export function askEarly(): void {
  const api = scope.browser ?? scope.chrome;
  // A page that was opened for a certain tab asks for that one.
  if (!api || new URLSearchParams(location.search).has('tab')) return;
  scope.imrLensEarly = ask(api).catch(() => null);
}

/** The answers, once: later ones are the panel's own affair. Null where nothing was asked. */
export function takeEarly(): Promise<EarlyPanel | null> | null {
  const early = scope.imrLensEarly ?? null;
  delete scope.imrLensEarly;
  return early;
}

async function ask({ tabs, runtime }: EarlyApi): Promise<EarlyPanel | null> {
  const told: PanelEvent[] = [];
  const listener: Listener = (message, { id, tab }) => {
    // From the background only: see `isBackground`, whose module would bring the polyfill along.
    if (id !== runtime.id || tab !== undefined) return;
    if ((message as Partial<PanelEvent> | null)?.type === 'panel/changed') told.push(message as PanelEvent);
  };
  runtime.onMessage.addListener(listener);
  const stop = () => runtime.onMessage.removeListener(listener);
  const [front] = await tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) {
    stop();
    return null;
  }
  const tab = { tabId: front.id, windowId: front.windowId ?? -1 };
  const state = runtime.sendMessage({ type: 'panel/state', tabId: tab.tabId }).catch(() => undefined);
  return { tab, state: state as EarlyPanel['state'], told, stop };
}
