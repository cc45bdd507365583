import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newRecord } from '../../../extension/platform/tab-record.ts';
import { type FakeBrowser, makeFakeBrowser } from '../fake-browser.ts';

const browser = vi.hoisted(() => ({ current: {} as unknown }));
vi.mock('../../../extension/platform/browser.ts', () => ({
  get browser() {
    return browser.current;
  },
  get chromium() {
    return browser.current;
  },
}));

const HASH = 'a'.repeat(64);
const BYTES = { type: 'pdf/bytes', hash: HASH } as const;

/** Chromium's offscreen document: one at a time, and nobody is told when it is gone. */
function offscreenOf(fake: FakeBrowser) {
  let isOpen = false;
  const offscreen = {
    createDocument: vi.fn(async () => {
      if (isOpen) throw new Error('Only a single offscreen document may be created.');
      isOpen = true;
    }),
    closeDocument: vi.fn(async () => {
      isOpen = false;
    }),
  };
  fake.runtime.sendMessage.mockImplementation(async () => (isOpen ? new Uint8Array([1]) : undefined));
  const getContexts = async () => (isOpen ? [{}] : []);
  Object.assign(fake, { offscreen });
  Object.assign(fake.runtime, { getContexts });
  return offscreen;
}

async function start() {
  vi.resetModules();
  const { askPdfReader } = await import('../../../extension/entrypoints/background/pdf.ts');
  const { hearPdfReader } = await import('../../../extension/entrypoints/background/hear-pdf-reader.ts');
  return { askPdfReader, hearPdfReader };
}

let fake: FakeBrowser;
let offscreen: ReturnType<typeof offscreenOf>;

beforeEach(() => {
  fake = makeFakeBrowser();
  offscreen = offscreenOf(fake);
  browser.current = fake;
});

function tellIdle(holds: readonly string[]): Promise<unknown> {
  const sender = { id: 'own-id', url: 'chrome-extension://own-id/offscreen.html' };
  return new Promise((resolve) => {
    fake.runtime.onMessage.fire({ type: 'pdf-reader/idle', holds }, sender, resolve);
  });
}

describe('the reader of PDFs', () => {
  it('is opened once, however many ask for it at the same time', async () => {
    const { askPdfReader } = await start();
    await Promise.all([askPdfReader(BYTES), askPdfReader(BYTES), askPdfReader(BYTES)]);
    expect(offscreen.createDocument).toHaveBeenCalledTimes(1);
  });

  it('that is still open when the service worker starts again is used as it is', async () => {
    await (await start()).askPdfReader(BYTES);
    expect(await (await start()).askPdfReader(BYTES)).toEqual(new Uint8Array([1]));
  });

  it('that was closed since is opened again', async () => {
    const { askPdfReader } = await start();
    await askPdfReader(BYTES);
    await offscreen.closeDocument();
    expect(await askPdfReader(BYTES)).toEqual(new Uint8Array([1]));
  });

  it('is closed once it has been idle and no tab shows a letter that it holds', async () => {
    const { hearPdfReader, askPdfReader } = await start();
    hearPdfReader();
    await askPdfReader(BYTES);
    await tellIdle([HASH]);
    expect(offscreen.closeDocument).toHaveBeenCalledTimes(1);
  });

  it('stays while a tab shows a letter whose lines it can draw', async () => {
    const source = { kind: 'pdf', host: null, pages: 2 } as const;
    const letter = { id: '0:a', hash: HASH, frameId: 0, page: 'p', source, label: '1' };
    await fake.storage.session.set({ 'tab:7': { ...newRecord(7), letters: [letter] } });
    const { hearPdfReader, askPdfReader } = await start();
    hearPdfReader();
    await askPdfReader(BYTES);
    await tellIdle([HASH]);
    expect(offscreen.closeDocument).not.toHaveBeenCalled();
  });
});
