import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginEarly, takeEarlyWorker, takeHeldRequests } from '../../../extension/platform/early-pdf.ts';

type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => true | undefined;

const listeners = new Set<Listener>();
const BACKGROUND = { id: 'own-id', url: 'chrome-extension://own-id/background.js' };
const READ = { type: 'pdf/read', bytes: new Uint8Array([37]) };
const started: string[] = [];

beforeEach(() => {
  listeners.clear();
  started.length = 0;
  const onMessage = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own-id', onMessage } });
  vi.stubGlobal(
    'Worker',
    class {
      constructor(address: string) {
        started.push(address);
      }
    },
  );
});

afterEach(() => {
  takeHeldRequests();
  takeEarlyWorker();
  vi.unstubAllGlobals();
});

/** Whether somebody said that an answer would come. */
function ask(message: unknown, sender: object, answer: (value: unknown) => void = () => {}): boolean {
  return [...listeners].some((listener) => listener(message, sender, answer) === true);
}

describe('the reader of PDFs before its code has come', () => {
  it('holds what the background asks, for the code to answer', () => {
    beginEarly(null);
    const answers: unknown[] = [];
    expect(ask(READ, BACKGROUND, (value) => answers.push(value))).toBe(true);
    const [held] = takeHeldRequests();
    expect(held).toMatchObject({ message: READ, sender: BACKGROUND });
    held?.answer('read');
    expect(answers).toEqual(['read']);
  });

  it('hears nothing more once the code listens', () => {
    beginEarly(null);
    takeHeldRequests();
    expect(ask(READ, BACKGROUND)).toBe(false);
    expect(takeHeldRequests()).toEqual([]);
  });

  it('holds nothing from a page, from another extension, or that is not for it', () => {
    beginEarly(null);
    expect(ask(READ, { ...BACKGROUND, tab: { id: 7 } })).toBe(false);
    expect(ask(READ, { ...BACKGROUND, id: 'other-id' })).toBe(false);
    expect(ask({ type: 'panel/state', tabId: 7 }, BACKGROUND)).toBe(false);
    expect(ask(null, BACKGROUND)).toBe(false);
    expect(takeHeldRequests()).toEqual([]);
  });

  it('starts the worker of pdf.js at once, for one taker', () => {
    beginEarly('chrome-extension://own-id/assets/pdf.worker.mjs');
    expect(started).toEqual(['chrome-extension://own-id/assets/pdf.worker.mjs']);
    expect(takeEarlyWorker()).not.toBeNull();
    expect(takeEarlyWorker()).toBeNull();
  });
});
