/**
 * Runs in a worker of its own and reads letters there, with both halves of pdf.js: the one that takes a file apart and
 * the one that is asked for pages. Apart, each page would go to and fro between the threads, and the second half, as
 * large as all of the panel five times over, would be loaded on the very thread that draws the panel.
 * Both are built without what only drawing needs (`bundling/lean-pdfjs.ts`): the browser parses the rest sooner.
 */
import 'pdfjs-dist/build/pdf.worker.mjs';
import { getDocument, PDFWorker, Util } from 'pdfjs-dist';
import { isReadRequest, type ReadReply } from './letter-worker-port.ts';
import { readPdf } from './read-pdf.ts';

/**
 * No worker of its own: the library finds its first half in this thread and uses that. It throws, and catches, an error
 * on the way; made while this script is loaded, V8 would read all of the script once more to name the line, some 14 ms.
 */
let worker: PDFWorker;
queueMicrotask(() => {
  worker = new PDFWorker();
});

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isReadRequest(data)) void answer(data.id, data.bytes);
});

async function answer(id: number, bytes: Uint8Array): Promise<void> {
  const reading = await readPdf({ getDocument, Util }, bytes, { worker }).catch(() => null);
  const reply: ReadReply = { type: 'letter/read', id, reading };
  postMessage(reply);
}
