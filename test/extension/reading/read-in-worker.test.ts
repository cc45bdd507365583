import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReadRequest } from '../../../extension/reading/pdf/letter-worker-port.ts';

const ADDRESS = 'chrome-extension://own-id/assets/letter-worker.js';
const NO_TEXT = { ok: false, code: 'no-text' } as const;
const ENCRYPTED = { ok: false, code: 'encrypted' } as const;

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly address: string;
  readonly asked: ReadRequest[] = [];
  isEnded = false;
  constructor(address: string) {
    super();
    this.address = address;
    workers.push(this);
  }
  postMessage(message: ReadRequest): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const workers: FakeWorker[] = [];

async function open() {
  vi.resetModules();
  const reader = await import('../../../extension/reading/pdf/read-in-worker.ts');
  reader.openWorker(ADDRESS);
  const [worker] = workers;
  if (worker === undefined) throw new Error('No worker was started.');
  return { ...reader, worker };
}

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the worker that reads letters is started before the first one comes, and once', async () => {
  const { openWorker, worker } = await open();
  openWorker(ADDRESS);
  expect(workers.map(({ address }) => address)).toEqual([ADDRESS]);
  expect(worker.asked).toEqual([]);
});

it('each letter gets its own answer, whichever comes first', async () => {
  const { readInWorker, worker } = await open();
  const readings = [readInWorker(new Uint8Array([1])), readInWorker(new Uint8Array([2]))];
  const [first, second] = worker.asked;
  worker.say({ type: 'letter/read', id: second?.id, reading: ENCRYPTED });
  worker.say({ type: 'letter/read', id: first?.id, reading: NO_TEXT });
  expect(await Promise.all(readings)).toEqual([NO_TEXT, ENCRYPTED]);
});

it('what pdf.js says on the same line is passed over', async () => {
  const { readInWorker, worker } = await open();
  const reading = readInWorker(new Uint8Array([1]));
  worker.say({ sourceName: 'worker', targetName: 'main', action: 'ready' });
  worker.say(null);
  worker.say({ type: 'letter/read', id: worker.asked[0]?.id, reading: NO_TEXT });
  expect(await reading).toEqual(NO_TEXT);
});

it('a letter that no reading came of fails by name, and the next one is read', async () => {
  const { readInWorker, worker } = await open();
  const broken = readInWorker(new Uint8Array([1]));
  worker.say({ type: 'letter/read', id: worker.asked[0]?.id, reading: null });
  await expect(broken).rejects.toThrow('could not be read');
  const next = readInWorker(new Uint8Array([2]));
  worker.say({ type: 'letter/read', id: worker.asked[1]?.id, reading: NO_TEXT });
  expect(await next).toEqual(NO_TEXT);
});

it('a worker that breaks fails every letter that waits; the next letter starts another', async () => {
  const { readInWorker, worker } = await open();
  const readings = [readInWorker(new Uint8Array([1])), readInWorker(new Uint8Array([2]))];
  worker.dispatchEvent(new Event('error'));
  const ends = await Promise.allSettled(readings);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(worker.isEnded).toBe(true);
  const next = readInWorker(new Uint8Array([3]));
  const [, second] = workers;
  second?.say({ type: 'letter/read', id: second.asked[0]?.id, reading: NO_TEXT });
  expect(await next).toEqual(NO_TEXT);
});
