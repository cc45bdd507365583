/** The agreement with the offscreen document that reads PDFs in Chromium. */
import type { LetterRun, ReadingErrorCode } from './panel-port.ts';

export interface PdfContent {
  readonly text: string;
  readonly runs: readonly LetterRun[];
  readonly pages: number;
  readonly pagesWithoutText: readonly number[];
}

export type PdfRequest =
  | { readonly type: 'pdf/read'; readonly bytes: Uint8Array }
  | { readonly type: 'pdf/fetch'; readonly url: string }
  | { readonly type: 'pdf/bytes'; readonly hash: string };

/** Offscreen document → background: nothing was asked of it for some time; letters whose bytes it holds. */
export interface ReaderIdle {
  readonly type: 'pdf-reader/idle';
  readonly holds: readonly string[];
}

/** Only pages of the extension are heard, so the type is enough. */
export function isReaderIdle(message: unknown): message is ReaderIdle {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'pdf-reader/idle'
  );
}

export interface PdfReplies {
  'pdf/read': PdfAnswer;
  'pdf/fetch': PdfAnswer;
  'pdf/bytes': Uint8Array | null;
}

/** The content with the hash of its text, or the name of what went wrong. */
export type PdfAnswer =
  | { readonly ok: true; readonly content: PdfContent; readonly hash: string }
  | { readonly ok: false; readonly code: ReadingErrorCode };

export function isPdfRequest(message: unknown): message is PdfRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string' &&
    message.type.startsWith('pdf/')
  );
}
