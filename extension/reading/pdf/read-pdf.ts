import type * as Pdfjs from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import type { ProblemCode } from '../../../shared/api/problems.ts';
import { isPdf } from './is-pdf.ts';
import { joinPages } from './join.ts';
import { buildLines } from './lines.ts';
import type { PdfText, PlacedRun } from './run.ts';

/** pdf.js itself is handed in: the browser and Node need different builds of it. */
export type PdfLibrary = Pick<typeof Pdfjs, 'getDocument' | 'Util'>;

export type PdfReading =
  | { readonly ok: true; readonly value: PdfText }
  | {
      readonly ok: false;
      readonly code: Extract<ProblemCode, 'no-text' | 'encrypted' | 'unreadable-file' | 'too-large'>;
    };

/** A letter has ten pages at most; a bundle with a letter inside may have some hundred. */
export const MAX_PDF_BYTES = 64 * 1024 * 1024;

/** Pages asked for at once: a letter's all, a bundle's not, for it may have a thousand. */
const SIDE_BY_SIDE = 8;

/** A scanned page may still carry a fax line or a stamp; a page of a letter has far more. */
const FEWEST_LETTERS_OF_A_PAGE = 100;

export interface PdfOptions {
  /** One pdf.js worker kept for many letters: starting it costs half a second. */
  readonly worker?: Pdfjs.PDFWorker;
}

/**
 * Reads the text of a PDF with the place of each run. Files encrypted with an empty password open.
 * The bytes are handed over to pdf.js's worker: give a copy if you need them again.
 * Errors: `unreadable-file` (no PDF, or broken), `encrypted` (asks for a password), `no-text` (a scan),
 * `too-large` (over 64 MiB).
 */
export async function readPdf(
  pdfjs: PdfLibrary,
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<PdfReading> {
  if (bytes.byteLength > MAX_PDF_BYTES) return { ok: false, code: 'too-large' };
  if (!isPdf(bytes)) return { ok: false, code: 'unreadable-file' };
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: 0,
    ...(options.worker ? { worker: options.worker } : {}),
  });
  const pages: PlacedRun[][] = [];
  try {
    const document = await task.promise;
    const read = async (number: number) => readRuns(pdfjs, await document.getPage(number));
    for (let first = 1; first <= document.numPages; first += SIDE_BY_SIDE) {
      const count = Math.min(SIDE_BY_SIDE, document.numPages - first + 1);
      pages.push(...(await Promise.all(Array.from({ length: count }, (_, index) => read(first + index)))));
    }
  } catch (error) {
    return { ok: false, code: nameError(error) };
  } finally {
    const ending = task.destroy();
    // A worker that is kept tidies up by itself; nobody has to wait for that.
    if (options.worker) ending.catch(() => undefined);
    else await ending;
  }
  const value = joinPages(pages.map(buildLines));
  return hasText(value.text) ? { ok: true, value } : { ok: false, code: 'no-text' };
}

async function readRuns(pdfjs: PdfLibrary, page: Pdfjs.PDFPageProxy): Promise<PlacedRun[]> {
  const { transform: shown } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const runs = content.items.filter((item): item is TextItem => 'str' in item).map(place);
  page.cleanup();
  return runs;

  function place(item: TextItem): PlacedRun {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = pdfjs.Util.transform(shown, item.transform);
    // Control characters stand for glyphs without a meaning; a space keeps the offsets of the rest.
    const text = item.str.replace(/\p{Cc}/gu, ' ');
    return {
      text,
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d) || 1,
      upright: Math.abs(b) <= Math.abs(a) / 4 && a > 0,
    };
  }
}

function hasText(text: string): boolean {
  return text.split('\f').some((page) => page.replace(/\s/gu, '').length >= FEWEST_LETTERS_OF_A_PAGE);
}

function nameError(error: unknown): 'encrypted' | 'unreadable-file' {
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'unreadable-file';
}
