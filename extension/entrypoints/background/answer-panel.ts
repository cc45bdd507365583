import { hashText } from '../../platform/hash.ts';
import { findLetter, keepLetter } from '../../platform/letter-store.ts';
import type { LetterContent, PanelReply, PanelRequest } from '../../platform/panel-port.ts';
import { readTabRecord, updateTabRecord } from '../../platform/tab-store.ts';
import { announce } from './announce.ts';
import { clearMarks, showInLetter } from './marks.ts';
import { lastOpened } from './open-panel.ts';
import { askPdfReader } from './pdf.ts';
import { readTab } from './read-tab.ts';
import { refreshState } from './refresh-state.ts';
import { showLetter } from './show-letter.ts';
import { registerSites } from './sites.ts';
import { tellError, tellFailure } from './tell-failure.ts';

const DONE = { ok: true, value: null } as const;

/** Does what a page of the extension asks for. */
export async function answerPanel(request: PanelRequest): Promise<PanelReply> {
  if (request.type === 'panel/opened') {
    const opened = lastOpened();
    return { ok: true, value: opened === null ? null : await refreshState(opened) };
  }
  const { tabId } = request;
  switch (request.type) {
    case 'panel/state':
      return { ok: true, value: await refreshState(tabId) };
    case 'panel/read-tab':
      await readTab(tabId, { by: 'click', anyway: request.anyway }, null);
      return DONE;
    case 'panel/read-text':
      return readGivenText(tabId, request.text, request.kind);
    case 'panel/read-pdf':
      return readGivenPdf(tabId, request.bytes);
    case 'panel/choose':
      return choose(tabId, request.index);
    case 'panel/choose-letter':
      return chooseLetter(tabId, request.id);
    case 'panel/send-to-worker':
      return again(tabId, (record) => ({ ...record, isHere: false }));
    case 'panel/read-here':
      return again(tabId, (record) => ({ ...record, isHere: true }));
    case 'panel/set-received':
      return again(tabId, (record) => ({ ...record, received: request.received }));
    case 'panel/letter-text': {
      const content = await findLetter(request.hash);
      return content ? { ok: true, value: content } : { ok: false, code: 'not-found' };
    }
    case 'panel/letter-pdf': {
      const bytes = await askPdfReader({ type: 'pdf/bytes', hash: request.hash });
      return bytes ? { ok: true, value: bytes } : { ok: false, code: 'not-found' };
    }
    case 'panel/show-in-letter':
      return { ok: true, value: await showInLetter(tabId, request.spans, request.reveal) };
    case 'panel/clear-marks':
      await clearMarks(tabId);
      return DONE;
    case 'panel/site-allowed':
      await registerSites();
      await readTab(tabId, { by: 'click', anyway: false }, null);
      return DONE;
    case 'panel/sent':
      return { ok: true, value: (await readTabRecord(tabId)).sent };
  }
}

async function readGivenText(tabId: number, text: string, kind: 'text' | 'html'): Promise<PanelReply> {
  const content: LetterContent = {
    text,
    source: { kind, host: null, pages: null },
    runs: null,
    pagesWithoutText: [],
  };
  return showGiven(tabId, await hashText(text), content);
}

async function readGivenPdf(tabId: number, bytes: Uint8Array): Promise<PanelReply> {
  const answer = await askPdfReader({ type: 'pdf/read', bytes });
  if (!answer.ok) {
    await tellFailure(tabId, answer.code);
    return DONE;
  }
  const { text, runs, pages, pagesWithoutText } = answer.content;
  const source = { kind: 'pdf', host: null, pages } as const;
  return showGiven(tabId, answer.hash, { text, source, runs, pagesWithoutText });
}

/** A letter that the user handed over takes the place of what the tab shows. */
async function showGiven(tabId: number, hash: string, content: LetterContent): Promise<PanelReply> {
  try {
    await keepLetter(hash, content);
  } catch (error) {
    await tellError(tabId, error);
    return DONE;
  }
  const id = `given:${hash.slice(0, 16)}`;
  return again(tabId, (now) => ({
    ...now,
    letters: [{ id, hash, frameId: null, page: null, source: content.source, label: '1' }],
    chosen: id,
  }));
}

async function choose(tabId: number, index: number): Promise<PanelReply> {
  const record = await updateTabRecord(tabId, (now) =>
    now.panel.kind === 'read' && index < now.panel.summaries.length
      ? { ...now, panel: { ...now.panel, chosen: index } }
      : now,
  );
  await announce(record);
  return DONE;
}

async function chooseLetter(tabId: number, id: string): Promise<PanelReply> {
  return again(tabId, (now) =>
    now.letters.some((letter) => letter.id === id) ? { ...now, chosen: id } : now,
  );
}

/** Reads the chosen letter again after a change, as the click that it is. */
async function again(tabId: number, change: Parameters<typeof updateTabRecord>[1]): Promise<PanelReply> {
  try {
    const record = await updateTabRecord(tabId, (now) => ({ ...change(now), run: now.run + 1 }));
    await showLetter(tabId, record.run, { by: 'click', anyway: false });
  } catch (error) {
    await tellError(tabId, error);
  }
  return DONE;
}
