import { vi } from 'vitest';

type Listener = (...values: never[]) => unknown;

/** An event of the browser that a test can fire. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...values: unknown[]) => [...listeners].map((listener) => listener(...(values as never[]))),
  };
}

/** A storage area that keeps copies, as the browser's does. */
function fakeArea() {
  let data: Record<string, unknown> = {};
  return {
    get: async (key: string | null) => {
      const all = structuredClone(data);
      return key === null ? all : key in all ? { [key]: all[key] } : {};
    },
    set: async (values: Record<string, unknown>) => void Object.assign(data, structuredClone(values)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete data[key];
    },
    clear: () => {
      data = {};
    },
  };
}

/** What a frame of a tab answers; a frame without an answer is gone. */
export type FrameAnswer = (request: { type: string }) => unknown;

/** A browser of a test's own: what is not needed is not there. */
export function makeFakeBrowser() {
  const frames = new Map<number, FrameAnswer>();
  const told: unknown[] = [];
  const fake = {
    frames,
    /** Everything that was broadcast to the pages of the extension. */
    told,
    badges: new Map<number, string>(),
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id${path === '' ? '/' : path}`,
      sendMessage: vi.fn(async (message: unknown): Promise<unknown> => void told.push(message)),
      getManifest: () => ({ host_permissions: ['https://www.dir.ca.gov/*'] }),
      onMessage: fakeEvent(),
    },
    storage: { local: fakeArea(), session: fakeArea(), managed: fakeArea(), onChanged: fakeEvent() },
    i18n: { getMessage: (key: string) => key },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void fake.badges.set(tabId, text),
      setTitle: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
    },
    tabs: {
      get: vi.fn(async (id: number) => ({ id }) as { id: number; url?: string }),
      sendMessage: async (_tabId: number, request: { type: string }, { frameId }: { frameId: number }) => {
        const answer = frames.get(frameId);
        if (!answer) throw new Error('Could not establish connection.');
        return answer(request);
      },
      query: async () => [],
      create: vi.fn(async () => ({})),
      update: vi.fn(async () => ({})),
      onUpdated: fakeEvent(),
      onRemoved: fakeEvent(),
      onReplaced: fakeEvent(),
    },
    scripting: {
      executeScript: vi.fn(async ({ target }: { target: { frameIds?: number[] } }) => {
        if (frames.size === 0) throw new Error('Cannot access contents of the page.');
        return Promise.all(
          [...frames]
            .filter(([frameId]) => target.frameIds?.includes(frameId) ?? true)
            // What stage two says of the frame it was put into.
            .map(async ([frameId, answer]) => ({ frameId, result: await answer({ type: 'frame/read' }) })),
        );
      }),
      getRegisteredContentScripts: vi.fn(async () => [] as { id: string }[]),
      registerContentScripts: vi.fn(async () => undefined),
      unregisterContentScripts: vi.fn(async () => undefined),
    },
    extension: { isAllowedFileSchemeAccess: vi.fn(async () => true) },
    permissions: {
      getAll: vi.fn(async () => ({ origins: ['https://www.dir.ca.gov/*'] })),
      contains: vi.fn(async () => false),
      request: vi.fn(async () => false),
    },
  };
  return fake;
}

export type FakeBrowser = ReturnType<typeof makeFakeBrowser>;
