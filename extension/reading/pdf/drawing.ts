import * as pdfjs from 'pdfjs-dist';
import workerAddress from './drawing-worker.ts?worker&url';

/** One for all that a page draws. */
let worker: pdfjs.PDFWorker | null = null;

export { pdfjs };

/** The worker with which a page draws; starts it where it is not running. */
export function pdfWorker(): pdfjs.PDFWorker {
  if (!worker || worker.destroyed) {
    worker = pdfjs.PDFWorker.create({ port: new Worker(workerAddress, { type: 'module' }) });
  }
  return worker;
}
