import { Here } from '../../platform/page-port.ts';
import { askFrame, type ShownDocument } from './gather.ts';

/**
 * Which documents a tab shows no longer: their frames are asked which document they show. Loading is also told
 * of other frames and of routes changed without a load, so the browser's word alone does not decide.
 * @param isLoading what the background fetched itself has no frame to ask, and goes when the tab loads.
 */
export async function findGone(
  tabId: number,
  documents: readonly ShownDocument[],
  isLoading: boolean,
): Promise<(document: ShownDocument) => boolean> {
  const asked = new Map<number, string | null>();
  const frames = new Set(documents.map(({ frameId }) => frameId).filter((id) => id !== null));
  await Promise.all([...frames].map(async (id) => asked.set(id, await pageOf(tabId, id))));
  const gone = new Set(
    documents
      .filter(({ frameId, page }) => (frameId === null ? isLoading : asked.get(frameId) !== page))
      .map(({ frameId, page }) => key(frameId, page)),
  );
  return ({ frameId, page }) => gone.has(key(frameId, page));
}

/** The document that a frame shows; null where no script of ours stands in it. */
export async function pageOf(tabId: number, frameId: number): Promise<string | null> {
  const answer = Here.safeParse(await askFrame(tabId, frameId, { type: 'frame/here' }));
  return answer.success ? answer.data.page : null;
}

function key(frameId: number | null, page: string | null): string {
  return `${frameId} ${page}`;
}
