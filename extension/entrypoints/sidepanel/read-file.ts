import { askBackground } from '../../platform/panel-client.ts';
import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import { readHtmlFile } from '../../reading/html/read-html-file.ts';
import { isPdf } from '../../reading/pdf/is-pdf.ts';

/** As much as the background takes of one file. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Reads a file that was dropped or chosen. The bytes say whether it is a PDF, the name nothing. */
export async function readFile(tabId: number, file: File): Promise<ReadingErrorCode | null> {
  if (file.size > MAX_FILE_BYTES) return 'too-large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isPdf(bytes)) return codeOf(await askBackground({ type: 'panel/read-pdf', tabId, bytes }));
    const text = readText(bytes);
    if (text === null) return 'unreadable-file';
    const isHtml = /^\s*<(?:!doctype|html|head|body|!--|\?xml)/iu.test(text);
    return codeOf(
      await askBackground({
        type: 'panel/read-text',
        tabId,
        text: isHtml ? readHtmlFile(text) : text,
        kind: isHtml ? 'html' : 'text',
      }),
    );
  } catch {
    return 'file-not-found';
  }
}

function codeOf(reply: { ok: true } | { ok: false; code: ReadingErrorCode }): ReadingErrorCode | null {
  return reply.ok ? null : reply.code;
}

/** UTF-8 where it fits, else what Windows wrote; null for what is no text. */
function readText(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
