import { askBackground } from '../../platform/panel-client.ts';
import { pdfjs, pdfWorker } from '../../reading/pdf/browser-pdf.ts';
import type { PageRectangle } from '../../reading/pdf/rectangles.ts';

export interface LinesToDraw {
  readonly tabId: number;
  readonly hash: string;
  readonly rectangles: readonly PageRectangle[];
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels at hand. */
  readonly width: number;
}

/** Points above and below the words that are shown too. */
const MARGIN = 6;
/** Long passages show their beginning; the reader page shows the rest. */
const MAX_POINTS = 160;

/** Draws the lines of a PDF that hold the words, the words marked. False where the PDF is no longer held. */
export async function drawLines(what: LinesToDraw): Promise<boolean> {
  const { tabId, hash, canvas, width } = what;
  const [first] = what.rectangles;
  const reply = await askBackground({ type: 'panel/letter-pdf', tabId, hash });
  const pen = canvas.getContext('2d');
  if (!reply.ok || first === undefined || pen === null) return false;
  const task = pdfjs.getDocument({ data: reply.value, verbosity: 0, worker: pdfWorker() });
  try {
    const page = await (await task.promise).getPage(first.page);
    const marks = what.rectangles.filter((rectangle) => rectangle.page === first.page);
    const top = Math.max(0, Math.min(...marks.map((mark) => mark.top)) - MARGIN);
    const bottom = Math.max(...marks.map((mark) => mark.top + mark.height)) + MARGIN;
    const height = Math.min(bottom - top, MAX_POINTS);
    const size = page.getViewport({ scale: 1 });
    const scale = (width / size.width) * devicePixelRatio;
    canvas.width = Math.round(size.width * scale);
    canvas.height = Math.round(height * scale);
    canvas.style.width = `${width}px`;
    const viewport = page.getViewport({ scale, offsetY: -top * scale });
    await page.render({ canvas, viewport }).promise;
    pen.globalCompositeOperation = 'multiply';
    pen.fillStyle = '#ffe28a';
    for (const mark of marks) {
      pen.fillRect(mark.left * scale, (mark.top - top) * scale, mark.width * scale, mark.height * scale);
    }
    return true;
  } catch {
    return false;
  } finally {
    await task.destroy();
  }
}
