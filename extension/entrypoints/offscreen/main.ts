import { browser } from '../../platform/browser.ts';
import { isPdfRequest, type ReaderIdle } from '../../platform/pdf-port.ts';
import { onRequest } from '../../platform/requests.ts';
import { identifySender } from '../../platform/sender.ts';
import { workerPort } from '../../reading/pdf/worker-port.ts';

/** An adjuster who reads letters all day should never wait for pdf.js twice; who stopped should have the memory back. */
const IDLE_MS = 10 * 60_000;

// pdf.js and its worker load side by side, before the first letter's bytes arrive.
workerPort();
const reader = Promise.all([
  import('../../reading/pdf/answer-pdf.ts'),
  import('../../reading/pdf/browser-pdf.ts'),
]);
let idle = setTimeout(tellIdle, IDLE_MS);

onRequest((message, sender) => {
  if (!isPdfRequest(message) || identifySender(sender).kind !== 'extension-page') return null;
  rest();
  return reader.then(([{ answerPdfRequest }]) => answerPdfRequest(message));
});

function rest(): void {
  clearTimeout(idle);
  idle = setTimeout(tellIdle, IDLE_MS);
}

/** The background closes us unless a tab still shows a letter of ours, whose lines may be asked for. */
async function tellIdle(): Promise<void> {
  const [, { heldHashes }] = await reader;
  const message: ReaderIdle = { type: 'pdf-reader/idle', holds: heldHashes() };
  rest();
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
