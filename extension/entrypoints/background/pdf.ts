import { browser } from '../../platform/browser.ts';
import { isFirefox } from '../../platform/build.ts';
import type { PdfReplies, PdfRequest } from '../../platform/pdf-port.ts';
import { openOffscreen, reopenOffscreen } from './offscreen.ts';

/** Starts the reader of PDFs early, while the bytes are still being fetched. */
export async function preparePdfReader(): Promise<void> {
  // Nobody waits here: who asks for a reading is told what went wrong.
  if (!isFirefox) await openOffscreen().catch(() => undefined);
}

/** Whether an address looks like one of a PDF. Others show themselves once the page was asked. */
export function looksLikePdf(address: string | undefined): boolean {
  return address !== undefined && /pdf/iu.test(address);
}

/**
 * Has a PDF read where a worker can run: in Chromium in the offscreen document, in Firefox in the background
 * page itself. pdf.js is loaded there and only then.
 */
export async function askPdfReader<T extends PdfRequest>(request: T): Promise<PdfReplies[T['type']]> {
  if (isFirefox) {
    const { answerPdfRequest } = await import('../../reading/pdf/answer-here.ts');
    return (await answerPdfRequest(request)) as PdfReplies[T['type']];
  }
  await openOffscreen();
  const answer = await send(request);
  if (answer !== undefined) return answer;
  // It was closed since, by us or by the browser.
  await reopenOffscreen();
  const second = await send(request);
  if (second === undefined) throw new Error('The reader of PDFs does not answer.');
  return second;
}

/** Undefined where there is nobody to hear it. */
async function send<T extends PdfRequest>(request: T): Promise<PdfReplies[T['type']] | undefined> {
  const answer: unknown = await browser.runtime.sendMessage(request).catch(() => undefined);
  return answer as PdfReplies[T['type']] | undefined;
}
