import { beforeEach, expect, it, vi } from 'vitest';
import { type Desk, MIXED, makeDesk, TAB } from './desk.ts';

let desk: Desk;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return desk.fake;
  },
}));

beforeEach(() => {
  desk = makeDesk();
});

it('the pages of a PDF without text go to the panel with its summary', async () => {
  const content = { text: MIXED, runs: [], pages: 4, pagesWithoutText: [2, 3] };
  desk.fake.runtime.sendMessage.mockImplementation(async (message: unknown) => {
    desk.fake.told.push(message);
    const isForReader = (message as { type: string }).type === 'pdf/read';
    return isForReader ? { ok: true, hash: 'a'.repeat(64), content } : undefined;
  });
  const { answerPanel } = await desk.start();
  await answerPanel({ type: 'panel/read-pdf', tabId: TAB, bytes: new Uint8Array([37, 80, 68, 70]) });
  expect(await desk.panel()).toMatchObject({
    kind: 'read',
    source: { kind: 'pdf', pages: 4 },
    pagesWithoutText: [2, 3],
  });
});
