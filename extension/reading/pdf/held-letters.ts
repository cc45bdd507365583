import { hashText } from '../../platform/hash.ts';
import type { PdfAnswer } from '../../platform/pdf-port.ts';
import { fetchPdf } from '../fetch/fetch-pdf.ts';
import { readInWorker } from './read-in-worker.ts';
import { MAX_PDF_BYTES } from './read-pdf.ts';

/** Bytes of the letters read last, for drawing their lines; by the hash of their text. */
const held = new Map<string, Uint8Array>();
const MOST_HELD = 6;

/** Reads a PDF and holds its bytes. */
export async function readPdfBytes(bytes: Uint8Array): Promise<PdfAnswer> {
  const kept = bytes.slice();
  const reading = await readInWorker(bytes);
  if (!reading.ok) return reading;
  const hash = await hashText(reading.value.text);
  held.delete(hash);
  held.set(hash, kept);
  for (const old of [...held.keys()].slice(0, -MOST_HELD)) held.delete(old);
  return { ok: true, content: reading.value, hash };
}

/** Fetches from where we stand: for PDF tabs into which no script can be put, and for files. */
export async function fetchAndReadPdf(url: string): Promise<PdfAnswer> {
  const answer = await fetchPdf(url, MAX_PDF_BYTES);
  return answer.ok ? readPdfBytes(answer.bytes) : answer;
}

/** Hashes of the letters whose bytes are held. */
export function heldHashes(): string[] {
  return [...held.keys()];
}

export function heldBytes(hash: string): Uint8Array | null {
  return held.get(hash) ?? null;
}
