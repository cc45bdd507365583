import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage } from '../../extension/reading/html/read-page.ts';
import { isPdf } from '../../extension/reading/pdf/is-pdf.ts';
import { readPdf } from '../../extension/reading/pdf/read-pdf.ts';
import { type Problem, problem } from '../../shared/api/problems.ts';

export type FileReading =
  | { readonly ok: true; readonly kind: 'html' | 'pdf' | 'text'; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The text of a letter in a file. What the file is, its first bytes say before its name does.
 * Errors: `file-not-found`, and those of reading a PDF; `unreadable-file` also for folders and binary files.
 */
export async function readLetterFile(path: string): Promise<FileReading> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, problem: problem(missing ? 'file-not-found' : 'unreadable-file') };
  }
  const suffix = extname(path).toLowerCase();
  if (isPdf(bytes) || suffix === '.pdf') return readPdfText(bytes);
  const text = decodeText(bytes);
  if (text === null) return { ok: false, problem: problem('unreadable-file') };
  if (!/^\.x?html?$/u.test(suffix)) return { ok: true, kind: 'text', text };
  return { ok: true, kind: 'html', text: readPage(parseHTML(text).document).text };
}

async function readPdfText(bytes: Uint8Array): Promise<FileReading> {
  const reading = await readPdf(pdfjs, bytes);
  return reading.ok
    ? { ok: true, kind: 'pdf', text: reading.value.text }
    : { ok: false, problem: problem(reading.code) };
}

/** UTF-8, UTF-16 with its mark, or else Windows-1252, in which every byte means something; null for binary files. */
function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
