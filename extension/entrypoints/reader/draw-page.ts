import type { PDFDocumentProxy } from 'pdfjs-dist';
import { pdfjs } from '../../reading/pdf/drawing.ts';

export interface PageSize {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** Draws a page and lays its words over it, where they can be selected, searched and read aloud. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  scale: number,
  canvas: HTMLCanvasElement,
  words: HTMLElement,
): Promise<void> {
  const page = await pdf.getPage(number);
  const drawn = page.getViewport({ scale: scale * devicePixelRatio });
  canvas.width = Math.round(drawn.width);
  canvas.height = Math.round(drawn.height);
  await page.render({ canvas, viewport: drawn }).promise;
  // A narrow window shows the page smaller than drawn; its words follow.
  const shown = page.getViewport({ scale: canvas.clientWidth / page.getViewport({ scale: 1 }).width });
  words.replaceChildren();
  words.style.setProperty('--total-scale-factor', String(shown.scale));
  await new pdfjs.TextLayer({
    textContentSource: await page.getTextContent(),
    container: words,
    viewport: shown,
  }).render();
}
