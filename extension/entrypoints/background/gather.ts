import { browser, chromium } from '../../platform/browser.ts';
import { isFirefox } from '../../platform/build.ts';
import { hashText } from '../../platform/hash.ts';
import { FetchAnswer, FrameReport, type FrameRequest } from '../../platform/page-port.ts';
import type { LetterContent, LetterSource, ReadingErrorCode } from '../../platform/panel-port.ts';
import type { PdfAnswer } from '../../platform/pdf-port.ts';
import { askPdfReader, preparePdfReader } from './pdf.ts';

/** A document in its frame; both null for what the background fetched itself. */
export interface ShownDocument {
  readonly frameId: number | null;
  readonly page: string | null;
}

/** A text that stands in a tab, before it is known whether it is a letter. */
export interface GatheredText extends ShownDocument {
  readonly hash: string;
  readonly content: LetterContent;
}

export interface Gathered {
  readonly texts: readonly GatheredText[];
  /** The documents that were read, with a text or without. */
  readonly documents: readonly ShownDocument[];
  /** The first thing that could not be had, by name. */
  readonly failure: ReadingErrorCode | null;
  /** Hosts of frames out of reach. */
  readonly foreignHosts: readonly string[];
  readonly host: string | null;
  /** The browser hides what the tab shows and lets us read no files: it may be one. */
  readonly mayBeFile?: true;
}

/**
 * Collects every text of a tab in which a letter may stand: its pages by frame, the PDFs it shows or embeds.
 * @param frameIds the frames to ask; null for all that may be read.
 */
export async function gatherTexts(tabId: number, frameIds: readonly number[] | null): Promise<Gathered> {
  const frames = await injectReader(tabId, frameIds);
  const parts = await Promise.all(frames.map((frame) => gatherFrame(tabId, frame)));
  const hosts = new Set(parts.map(({ host }) => host));
  const gathered: Gathered = {
    texts: parts.flatMap(({ texts }) => texts),
    documents: parts.flatMap(({ documents }) => documents),
    failure: parts.find(({ failure }) => failure !== null)?.failure ?? null,
    foreignHosts: parts.flatMap(({ foreignHosts }) => foreignHosts).filter((host) => !hosts.has(host)),
    host: parts[0]?.host ?? null,
  };
  const isOut = gathered.texts.length === 0 && (parts.length === 0 || gathered.failure === 'cannot-fetch');
  return isOut ? gatherFromOutside(tabId, gathered) : gathered;
}

interface Frame {
  readonly frameId: number;
  /** A `FrameReport`, where all is well. */
  readonly report: unknown;
}

/** Puts stage two into the frames; those that may not be read are simply not among the answers. */
async function injectReader(tabId: number, frameIds: readonly number[] | null): Promise<Frame[]> {
  const target = frameIds ? { tabId, frameIds: [...frameIds] } : { tabId, allFrames: true };
  try {
    const results = await browser.scripting.executeScript({ target, files: ['/letter.js'] });
    return results.map(({ frameId, result }) => ({ frameId, report: result }));
  } catch {
    return [];
  }
}

async function gatherFrame(tabId: number, frame: Frame): Promise<Gathered> {
  const { frameId } = frame;
  const report = FrameReport.safeParse(frame.report);
  if (!report.success) return { texts: [], documents: [], failure: null, foreignHosts: [], host: null };
  const { page, kind, text, host, embedded, foreignHosts } = report.data;
  const indexes = kind === 'pdf' ? [null] : Array.from({ length: embedded }, (_, index) => index);
  if (indexes.length > 0) void preparePdfReader();
  const pdfs = await Promise.all(indexes.map((index) => gatherPdf(tabId, { frameId, page, host }, index)));
  const texts = pdfs.flatMap((pdf) => (pdf.ok ? [pdf.value] : []));
  if (text.trim() !== '') {
    const source: LetterSource = { kind: 'html', host, pages: null };
    const content: LetterContent = { text, source, runs: null, pagesWithoutText: [] };
    texts.unshift({ hash: await hashText(text), frameId, page, content });
  }
  const failed = pdfs.find((pdf) => !pdf.ok);
  const failure = failed && !failed.ok ? failed.code : null;
  return { texts, documents: [{ frameId, page }], failure, foreignHosts, host };
}

type PdfPart = { ok: true; value: GatheredText } | { ok: false; code: ReadingErrorCode };

interface Place extends ShownDocument {
  readonly host: string | null;
}

async function gatherPdf(
  tabId: number,
  place: Place & { frameId: number },
  index: number | null,
): Promise<PdfPart> {
  const answer = FetchAnswer.safeParse(await askFrame(tabId, place.frameId, { type: 'frame/fetch', index }));
  if (!answer.success) return { ok: false, code: 'cannot-fetch' };
  if (!answer.data.ok) return answer.data;
  return toPart(await askPdfReader({ type: 'pdf/read', bytes: answer.data.bytes }), place);
}

/** For tabs into which no script can be put: Firefox's PDF viewer, files, and what only we may fetch. */
async function gatherFromOutside(tabId: number, gathered: Gathered): Promise<Gathered> {
  const { url } = await browser.tabs.get(tabId);
  if (!url) {
    // Firefox has no such switch.
    const mayBeFile =
      !isFirefox && !(await chromium.extension?.isAllowedFileSchemeAccess?.().catch(() => true));
    return { ...gathered, failure: gathered.failure ?? 'no-access', ...(mayBeFile ? { mayBeFile } : {}) };
  }
  if (!/^(?:https?|file):/u.test(url)) return { ...gathered, failure: gathered.failure ?? 'no-access' };
  const host = new URL(url).host || null;
  const answer = await askPdfReader({ type: 'pdf/fetch', url: url.split('#')[0] ?? url });
  const part = toPart(answer, { frameId: null, page: null, host });
  if (part.ok) return { ...gathered, texts: [part.value], failure: null, host };
  const code = url.startsWith('file:') && part.code === 'cannot-fetch' ? 'file-access' : part.code;
  return { ...gathered, failure: code, host };
}

function toPart(answer: PdfAnswer, { frameId, page, host }: Place): PdfPart {
  if (!answer.ok) return answer;
  const { text, runs, pages, pagesWithoutText } = answer.content;
  const source: LetterSource = { kind: 'pdf', host, pages };
  return {
    ok: true,
    value: { hash: answer.hash, frameId, page, content: { text, source, runs, pagesWithoutText } },
  };
}

/** Asks one frame; a frame that is gone answers undefined. */
export async function askFrame(tabId: number, frameId: number, request: FrameRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId }).catch(() => undefined);
}
