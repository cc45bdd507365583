import { isReadReply, type ReadRequest } from './letter-worker-port.ts';
import type { PdfReading } from './read-pdf.ts';

interface Waiting {
  readonly resolve: (reading: PdfReading) => void;
  readonly reject: (error: Error) => void;
}

let address = '';
/** Kept for all letters: starting one takes longer than reading a letter. */
let worker: Worker | null = null;
let readings = 0;
const waiting = new Map<number, Waiting>();

/** Starts the worker for the letters that are about to come. @param at the address of `letter-worker.ts` as it is shipped. */
export function openWorker(at: string): void {
  address = at;
  worker ??= start();
}

/**
 * Reads a PDF in the worker, as `readPdf` does. The bytes are handed over: give a copy if you need them again.
 * Rejects where the worker could not be started or broke; the next letter starts another.
 */
export function readInWorker(bytes: Uint8Array): Promise<PdfReading> {
  worker ??= start();
  const port = worker;
  readings += 1;
  const request: ReadRequest = { type: 'letter/read', id: readings, bytes };
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve, reject });
    port.postMessage(request, [bytes.buffer]);
  });
}

function start(): Worker {
  const started = new Worker(address, { type: 'module' });
  started.addEventListener('message', hear);
  started.addEventListener('error', giveUp);
  return started;
}

function hear({ data }: MessageEvent<unknown>): void {
  if (!isReadReply(data)) return;
  const asked = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.reading === null) asked?.reject(new Error('The PDF could not be read.'));
  else asked?.resolve(data.reading);
}

function giveUp(): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject(new Error('The reader of PDFs broke.'));
  waiting.clear();
}
