import { browser } from '../../platform/browser.ts';
import { type HeldRequest, takeHeldRequests } from '../../platform/early-pdf.ts';
import { isPdfRequest, type ReaderIdle } from '../../platform/pdf-port.ts';
import { onRequest } from '../../platform/requests.ts';
import { identifySender } from '../../platform/sender.ts';
import { answerPdfRequest } from '../../reading/pdf/answer-pdf.ts';
import { heldHashes, pdfWorker } from '../../reading/pdf/browser-pdf.ts';

/**
 * An adjuster who reads letters all day should never wait for pdf.js twice; who stopped should have the memory back.
 * Forty letters in eight hours come twelve minutes apart: after ten minutes, four in ten would find it closed, after an
 * hour one in a hundred. It holds some 7 MB in a process that an open panel keeps anyway.
 */
const IDLE_MS = 60 * 60_000;

let idle = setTimeout(tellIdle, IDLE_MS);
pdfWorker();
onRequest(answerRequest);
// Asked before this code had come.
for (const { message, sender, answer } of takeHeldRequests()) {
  answerRequest(message, sender)?.then(answer, () => answer(undefined));
}

function answerRequest(message: unknown, sender: HeldRequest['sender']): Promise<unknown> | null {
  if (!isPdfRequest(message) || identifySender(sender).kind !== 'extension-page') return null;
  rest();
  return answerPdfRequest(message);
}

function rest(): void {
  clearTimeout(idle);
  idle = setTimeout(tellIdle, IDLE_MS);
}

/** The background closes us unless a tab still shows a letter of ours, whose lines may be asked for. */
async function tellIdle(): Promise<void> {
  const message: ReaderIdle = { type: 'pdf-reader/idle', holds: heldHashes() };
  rest();
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
