import { browser, chromium } from '../../platform/browser.ts';
import { isFirefox } from '../../platform/build.ts';
import type { PdfReplies, PdfRequest } from '../../platform/pdf-port.ts';

const PAGE = 'offscreen.html';

/** One offscreen document at a time: whoever comes while it is being made waits for the same one. */
let opening: Promise<void> | null = null;

/** Starts the reader of PDFs early, while the bytes are still being fetched. */
export async function preparePdfReader(): Promise<void> {
  if (!isFirefox) await openOffscreen();
}

/**
 * Has a PDF read where a worker can run: in Chromium in the offscreen document, in Firefox in the background
 * page itself. pdf.js is loaded there and only then.
 */
export async function askPdfReader<T extends PdfRequest>(request: T): Promise<PdfReplies[T['type']]> {
  if (isFirefox) {
    const { answerPdfRequest } = await import('../../reading/pdf/answer-pdf.ts');
    return (await answerPdfRequest(request)) as PdfReplies[T['type']];
  }
  await openOffscreen();
  return (await browser.runtime.sendMessage(request)) as PdfReplies[T['type']];
}

async function openOffscreen(): Promise<void> {
  if (await isOpen()) return;
  opening ??= createOffscreen().finally(() => {
    opening = null;
  });
  await opening;
}

async function isOpen(): Promise<boolean> {
  const contexts = await chromium.runtime?.getContexts?.({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return opening === null && (contexts?.length ?? 0) > 0;
}

async function createOffscreen(): Promise<void> {
  await chromium.offscreen?.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads the text of PDF letters with pdf.js, which needs a web worker.',
  });
}
