import { beforeEach, expect, it } from 'vitest';
import { type Desk, MIXED, makeDesk, TAB } from './desk.ts';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});

/** A file that the reader hands over, read by pdf.js as this text. */
async function hand(text: string): Promise<void> {
  const content = { text, runs: [], pages: 4, pagesWithoutText: [2, 3] };
  desk.fake.runtime.sendMessage.mockImplementation(async (message: unknown) => {
    desk.fake.told.push(message);
    const isForReader = (message as { type: string }).type === 'pdf/read';
    return isForReader ? { ok: true, hash: 'a'.repeat(64), content } : undefined;
  });
  const { answerPanel } = await desk.start();
  await answerPanel({ type: 'panel/read-pdf', tabId: TAB, bytes: new Uint8Array([37, 80, 68, 70]) });
}

it('the pages of a PDF without text go to the panel with its summary', async () => {
  await hand(MIXED);
  expect(await desk.panel()).toMatchObject({
    kind: 'read',
    source: { kind: 'pdf', pages: 4 },
    pagesWithoutText: [2, 3],
  });
});

it('a PDF without a decision in its text names the pages where one may stand', async () => {
  await hand('Minutes of a meeting of the claims department, with nothing decided. '.repeat(10));
  expect(await desk.panel()).toMatchObject({
    kind: 'failed',
    code: 'not-a-decision',
    unread: { pages: [2, 3], total: 4 },
  });
});
