import type { PdfRequest } from '../../platform/pdf-port.ts';
import { fetchAndReadPdf, heldBytes, readPdfBytes } from './held-letters.ts';

/** Answers what is asked of the reader of PDFs, wherever it runs. */
export function answerPdfRequest(request: PdfRequest): Promise<unknown> {
  switch (request.type) {
    case 'pdf/read':
      return readPdfBytes(request.bytes);
    case 'pdf/fetch':
      return fetchAndReadPdf(request.url);
    case 'pdf/bytes':
      return Promise.resolve(heldBytes(request.hash));
  }
}
