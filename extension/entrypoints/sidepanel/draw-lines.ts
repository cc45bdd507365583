import { askBackground } from '../../platform/panel-client.ts';
import { pdfjs, pdfWorker } from '../../reading/pdf/drawing.ts';
import type { PageRectangle } from '../../reading/pdf/rectangles.ts';
import { cropAround } from '../../summary/crop.ts';

export interface LinesToDraw {
  readonly tabId: number;
  readonly hash: string;
  readonly rectangles: readonly PageRectangle[];
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels at hand. */
  readonly width: number;
}

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
    const crop = cropAround(marks, page.getViewport({ scale: 1 }), width);
    const scale = crop.scale * devicePixelRatio;
    canvas.width = Math.round(crop.width * scale);
    canvas.height = Math.round(crop.height * scale);
    canvas.style.width = `${crop.width * crop.scale}px`;
    const viewport = page.getViewport({ scale, offsetX: -crop.left * scale, offsetY: -crop.top * scale });
    await page.render({ canvas, viewport }).promise;
    pen.globalCompositeOperation = 'multiply';
    pen.fillStyle = '#ffe28a';
    for (const mark of marks) {
      const [left, top] = [(mark.left - crop.left) * scale, (mark.top - crop.top) * scale];
      pen.fillRect(left, top, mark.width * scale, mark.height * scale);
    }
    return true;
  } catch {
    return false;
  } finally {
    await task.destroy();
  }
}
