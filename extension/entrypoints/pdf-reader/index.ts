import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../../platform/browser.ts';
import { isPdfRequest, type ReaderIdle } from '../../platform/pdf-port.ts';
import { onRequest } from '../../platform/requests.ts';
import { identifySender } from '../../platform/sender.ts';
import { answerPdfRequest } from '../../reading/pdf/answer-pdf.ts';
import { heldHashes } from '../../reading/pdf/held-letters.ts';
import { openWorker } from '../../reading/pdf/read-in-worker.ts';

/**
 * An adjuster who reads letters all day should never wait for pdf.js twice; who stopped should have the memory back.
 * Forty letters in eight hours come twelve minutes apart: after ten minutes, four in ten would find it closed, after an
 * hour one in a hundred. It holds some 7 MB in a process that an open panel keeps anyway.
 */
const IDLE_MS = 60 * 60_000;

/** The one script of the reader of PDFs, so that nothing stands between its page and its worker, the slowest to start. */
export default defineUnlistedScript({
  include: ['chrome'],
  main() {
    const worker = document.querySelector<HTMLLinkElement>('#letter-worker');
    if (worker === null) throw new Error('The page does not name its worker.');
    openWorker(worker.href);

    let idle = setTimeout(tellIdle, IDLE_MS);
    const rest = () => {
      clearTimeout(idle);
      idle = setTimeout(tellIdle, IDLE_MS);
    };
    onRequest((message, sender) => {
      if (!isPdfRequest(message) || identifySender(sender).kind !== 'extension-page') return null;
      rest();
      return answerPdfRequest(message);
    });

    /** The background closes us unless a tab still shows a letter of ours, whose lines may be asked for. */
    async function tellIdle(): Promise<void> {
      const message: ReaderIdle = { type: 'pdf-reader/idle', holds: heldHashes() };
      rest();
      await browser.runtime.sendMessage(message).catch(() => undefined);
    }
  },
});
