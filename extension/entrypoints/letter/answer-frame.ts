import type { FetchAnswer, FrameReport, FrameRequest } from '../../platform/page-port.ts';
import { fetchPdf } from '../../reading/fetch/fetch-pdf.ts';
import { findFrames } from '../../reading/html/frames.ts';
import { holdPage } from '../../reading/html/page-letter.ts';
import { showChipInTurn } from './chip-in-turn.ts';
import { clearMarks, markRanges } from './marks.ts';
import { stopWatching, watchLetter } from './watch-letter.ts';

const MAX_TEXT = 4_000_000;
const MAX_PDF_BYTES = 64 * 1024 * 1024;

const letter = holdPage(document);
const page = crypto.getRandomValues(new Uint32Array(2)).join('-');
const isPdfViewer = document.contentType === 'application/pdf';
let embedded: readonly string[] = [];

/** Does what the background asks of this frame; null for messages that are not for it. */
export function answerFrame(request: FrameRequest): Promise<unknown> | null {
  switch (request.type) {
    case 'frame/fetch':
      return fetchOwn(request.index);
    case 'frame/here':
      return Promise.resolve({ page });
    case 'frame/chip':
      showChipInTurn(request.view, request.isSecond);
      if (!request.watch) stopWatching();
      else if (!isPdfViewer) watchLetter(letter);
      return Promise.resolve(null);
    case 'frame/mark': {
      const ranges = isPdfViewer ? [] : letter.findRanges(request.spans);
      return Promise.resolve({ marked: markRanges(ranges, request.reveal) });
    }
    case 'frame/clear-marks':
      clearMarks();
      return Promise.resolve(null);
    case 'frame/rescan':
      return null;
    default:
      return null;
  }
}

/** What the frame holds now. */
export function reportFrame(): FrameReport {
  const frames = isPdfViewer ? { pdfs: [], foreignHosts: [] } : findFrames(document);
  embedded = frames.pdfs;
  const text = isPdfViewer ? '' : letter.read().text.slice(0, MAX_TEXT);
  return {
    page,
    kind: isPdfViewer ? 'pdf' : 'html',
    text,
    host: location.host,
    embedded: embedded.length,
    foreignHosts: [...frames.foreignHosts],
  };
}

function fetchOwn(index: number | null): Promise<FetchAnswer> {
  const url = index === null ? location.href : embedded[index];
  return url ? fetchPdf(url, MAX_PDF_BYTES) : Promise.resolve({ ok: false, code: 'cannot-fetch' });
}
