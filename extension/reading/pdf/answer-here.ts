import { answerPdfRequest } from './answer-pdf.ts';
import workerAddress from './letter-worker.ts?worker&url';
import { openWorker } from './read-in-worker.ts';

openWorker(workerAddress);

/** Where the background is a page and may have a worker of its own: Firefox. */
export { answerPdfRequest };
