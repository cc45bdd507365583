import type { PDFDocumentProxy } from 'pdfjs-dist';
import { pdfjs, pdfWorker } from '../../reading/pdf/drawing.ts';

/** Null where pdf.js refuses the bytes: the text is shown then. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | null> {
  try {
    return await pdfjs.getDocument({ data: bytes, verbosity: 0, worker: pdfWorker() }).promise;
  } catch {
    return null;
  }
}
