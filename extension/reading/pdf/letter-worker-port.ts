/** The agreement between a page that has letters read and the worker that reads them; pdf.js talks beside it. */
import type { PdfReading } from './read-pdf.ts';

export interface ReadRequest {
  readonly type: 'letter/read';
  readonly id: number;
  /** Of the whole file; handed over, not copied. */
  readonly bytes: Uint8Array;
}

export interface ReadReply {
  readonly type: 'letter/read';
  readonly id: number;
  /** Null where something broke that no file may break. */
  readonly reading: PdfReading | null;
}

/** Nobody but the page that started the worker can send it anything, so the type is enough. */
export function isReadRequest(message: unknown): message is ReadRequest {
  return isOurs(message);
}

export function isReadReply(message: unknown): message is ReadReply {
  return isOurs(message);
}

function isOurs(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'letter/read'
  );
}
