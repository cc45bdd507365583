/**
 * What the panel's page asks before its own code has come: which tab it stands beside, what is known of it, and how
 * the panel looks. The answers take as long as loading the code, so that a panel that asked later would wait for them
 * once more.
 */
import type { PanelEvent, PanelReply, PanelRequest } from './panel-port.ts';

export interface EarlyPanel {
  readonly tab: { readonly tabId: number; readonly windowId: number };
  /** Undefined where nobody answered. */
  readonly state: Promise<PanelReply<'panel/state'> | undefined>;
  /** The settings as they are stored; an empty object where they cannot be had. */
  readonly stored: Promise<StoredSettings>;
  /** Told since the question was asked, so newer than the answer. */
  readonly told: readonly PanelEvent[];
  stop(): void;
}

/** As they stand in the browser's store, where anything may stand. */
export interface StoredSettings {
  readonly settings?: unknown;
}

type Listener = (message: unknown, sender: Sender) => undefined;

interface Sender {
  readonly id?: string;
  readonly tab?: unknown;
}

interface EarlyApi {
  readonly tabs: { query(what: object): Promise<{ id?: number; windowId?: number }[]> };
  readonly storage: { readonly local: { get(key: string): Promise<StoredSettings> } };
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

async function ask(api: EarlyApi): Promise<EarlyPanel | null> {
  const { tabs, runtime } = api;
  const told: PanelEvent[] = [];
  const listener: Listener = (message, { id, tab }) => {
    // From the background only: see `isBackground`, whose module would bring the polyfill along.
    if (id !== runtime.id || tab !== undefined) return;
    if ((message as Partial<PanelEvent> | null)?.type === 'panel/changed') told.push(message as PanelEvent);
  };
  runtime.onMessage.addListener(listener);
  const stop = () => runtime.onMessage.removeListener(listener);
  // Named bare, the bundler would take it for its own module of that name and bring that along.
  const stored = api.storage.local.get('settings').catch(() => ({}));
  // Which tab this is, and what the one shows beside which the panel was opened last: nearly always the same tab.
  const opened = request<'panel/opened'>(runtime, { type: 'panel/opened' });
  const [front] = await tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) {
    stop();
    return null;
  }
  const tab = { tabId: front.id, windowId: front.windowId ?? -1 };
  const state = opened.then((reply) => {
    const value = reply?.ok ? reply.value : null;
    if (value?.tabId === tab.tabId) return { ok: true, value } as const;
    return request<'panel/state'>(runtime, { type: 'panel/state', tabId: tab.tabId });
  });
  return { tab, state, stored, told, stop };
}

/** The background's answer, unchecked as all of its answers are; undefined where there is none. */
async function request<T extends PanelRequest['type']>(
  runtime: EarlyApi['runtime'],
  asked: Extract<PanelRequest, { type: T }>,
): Promise<PanelReply<T> | undefined> {
  const reply = await runtime.sendMessage(asked).catch(() => undefined);
  return reply as PanelReply<T> | undefined;
}
