// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askEarly, takeEarly } from '../../../extension/platform/early-panel.ts';

const IDLE = { ok: true, value: { kind: 'idle', tabId: 7, host: null, canRead: true } };
const READING = { type: 'panel/changed', state: { kind: 'reading', tabId: 7, startedAt: 0 } };

const listeners = new Set<(message: unknown, sender: object) => unknown>();
const BACKGROUND = { id: 'own-id', url: 'chrome-extension://own-id/background.js' };
let asked: string[];
let opened: object | undefined;
let store: () => Promise<object>;
let front: { id: number; windowId: number }[];

beforeEach(() => {
  listeners.clear();
  front = [{ id: 7, windowId: 2 }];
  asked = [];
  opened = { ok: true, value: null };
  store = async () => ({ settings: { density: 'compact' } });
  const onMessage = {
    addListener: (listener: (message: unknown, sender: object) => unknown) => void listeners.add(listener),
    removeListener: (listener: (message: unknown, sender: object) => unknown) =>
      void listeners.delete(listener),
  };
  const sendMessage = async (message: { type: string; tabId?: number }) => {
    asked.push(message.type);
    if (message.type === 'panel/opened') return opened;
    return message.tabId === 7 ? IDLE : undefined;
  };
  const runtime = { id: 'own-id', sendMessage, onMessage };
  vi.stubGlobal('browser', {
    tabs: { query: async () => front },
    storage: { local: { get: () => store() } },
    runtime,
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  void takeEarly();
  location.hash = '';
  history.replaceState(null, '', '/');
});

it('the panel finds the tab and its state already asked for, once', async () => {
  askEarly();
  const early = await takeEarly();
  expect(early?.tab).toEqual({ tabId: 7, windowId: 2 });
  expect(await early?.state).toEqual(IDLE);
  expect(await early?.stored).toEqual({ settings: { density: 'compact' } });
  expect(takeEarly()).toBeNull();
});

it('what is known of the tab beside which the panel was opened is not asked for twice', async () => {
  opened = { ok: true, value: { kind: 'reading', tabId: 7, startedAt: 5 } };
  askEarly();
  const early = await takeEarly();
  expect(await early?.state).toEqual(opened);
  expect(asked).toEqual(['panel/opened']);
});

it('where the panel was opened last beside another tab, or nobody knows, its own tab is asked for', async () => {
  for (const answer of [{ ok: true, value: { kind: 'reading', tabId: 8, startedAt: 5 } }, undefined]) {
    opened = answer;
    askEarly();
    const early = await takeEarly();
    expect(await early?.state).toEqual(IDLE);
  }
});

it('a store that cannot be read leaves the tab and its state, and no settings', async () => {
  store = async () => Promise.reject(new Error('The store is broken.'));
  askEarly();
  const early = await takeEarly();
  expect(await early?.state).toEqual(IDLE);
  expect(await early?.stored).toEqual({});
});

it('what is told before the code of the panel has come is not lost, and nothing is heard after it came', async () => {
  askEarly();
  for (const listener of listeners) {
    listener(READING, BACKGROUND);
    listener({ type: 'page/suspect', found: 'letter' }, BACKGROUND);
  }
  const early = await takeEarly();
  expect(early?.told).toEqual([READING]);
  early?.stop();
  expect(listeners.size).toBe(0);
});

it('what a script in a page tells in the background’s words is not heard', async () => {
  askEarly();
  const inPage = { id: 'own-id', tab: { id: 7 }, frameId: 0, url: 'https://portal.example.com/' };
  for (const listener of listeners) {
    listener(READING, inPage);
    listener(READING, { id: 'another' });
  }
  expect((await takeEarly())?.told).toEqual([]);
});

it('a window without a tab leaves nothing behind', async () => {
  front = [];
  askEarly();
  expect(await takeEarly()).toBeNull();
  expect(listeners.size).toBe(0);
});

it('a panel that was opened for a certain tab is asked nothing early', () => {
  history.replaceState(null, '', '/?tab=9');
  askEarly();
  expect(takeEarly()).toBeNull();
});
