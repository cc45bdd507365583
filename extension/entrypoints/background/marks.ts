import { browser } from '../../platform/browser.ts';
import { Marked } from '../../platform/page-port.ts';
import { readTabRecord } from '../../platform/tab-store.ts';
import { askFrame } from './gather.ts';

type Spans = readonly (readonly [number, number])[];

/**
 * Marks words where they stand in the page. A PDF's words cannot be marked in the browser's viewer: to be
 * taken there, the reader page of ours is opened, with the hash of the letter and offsets, never with words.
 */
export async function showInLetter(
  tabId: number,
  spans: Spans,
  reveal: boolean,
): Promise<{ marked: boolean }> {
  const record = await readTabRecord(tabId);
  const letter = record.letters.find(({ id }) => id === record.chosen);
  if (!letter) return { marked: false };
  if (letter.source.kind === 'html' && letter.frameId !== null) {
    const answer = await askFrame(tabId, letter.frameId, { type: 'frame/mark', spans, reveal });
    const marked = Marked.safeParse(answer);
    if (marked.success && marked.data.marked) return marked.data;
  }
  if (reveal) await openReader(tabId, letter.hash, spans[0] ?? [0, 0]);
  return { marked: false };
}

export async function clearMarks(tabId: number): Promise<void> {
  const { letters } = await readTabRecord(tabId);
  const frames = new Set(letters.map(({ frameId }) => frameId).filter((id) => id !== null));
  await Promise.all([...frames].map((frameId) => askFrame(tabId, frameId, { type: 'frame/clear-marks' })));
}

/** One reader page a letter: an open one is led to the new passage. */
async function openReader(
  tabId: number,
  hash: string,
  [start, end]: readonly [number, number],
): Promise<void> {
  const base = browser.runtime.getURL('/reader.html');
  const url = `${base}?tab=${tabId}&letter=${hash}#${start}-${end}`;
  const open = (await browser.tabs.query({ url: `${base}*` })).find((tab) =>
    tab.url?.startsWith(`${base}?tab=${tabId}&letter=${hash}`),
  );
  if (open?.id === undefined) await browser.tabs.create({ url, openerTabId: tabId });
  else await browser.tabs.update(open.id, { url, active: true });
}
