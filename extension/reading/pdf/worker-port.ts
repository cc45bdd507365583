import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { takeEarlyWorker } from '../../platform/early-pdf.ts';

let port: Worker | null = null;

/**
 * pdf.js's worker, started at the first call and kept: starting it takes as long as reading a letter. Apart from
 * pdf.js itself, so that the two of them load side by side.
 */
export function workerPort(): Worker {
  port ??= takeEarlyWorker() ?? new Worker(workerAddress, { type: 'module' });
  return port;
}
