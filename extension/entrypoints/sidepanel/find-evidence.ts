import type { Span } from '../../../shared/api/contract.ts';
import type { Evidence } from '../../components/panel-actions.tsx';
import { askBackground } from '../../platform/panel-client.ts';
import { findRectangles } from '../../reading/pdf/rectangles.ts';
import { cutExcerpt } from '../../summary/cut-excerpt.ts';

/** The words of a span as they stand in the letter, and for a PDF the lines to draw. */
export async function findEvidence(tabId: number, hash: string, span: Span): Promise<Evidence | null> {
  const reply = await askBackground({ type: 'panel/letter-text', tabId, hash });
  if (!reply.ok) return null;
  const { text, runs } = reply.value;
  const rectangles = runs === null ? [] : findRectangles(runs, span);
  const page = rectangles[0]?.page ?? null;
  return {
    ...cutExcerpt(text, span),
    page,
    draw:
      page === null
        ? null
        : async (canvas, width) => {
            // pdf.js is many times the panel's size: it comes when a line is asked for.
            const { drawLines } = await import('./draw-lines.ts');
            return drawLines({ tabId, hash, rectangles, canvas, width });
          },
  };
}
