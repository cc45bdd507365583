import type { Line } from './lines.ts';
import type { PdfText, PlacedRun, TextRun } from './run.ts';

/** Gaps in units of the letters' size: from here on it is a space between words, a gap between columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.2;
/** Lines further apart than this (in sizes, and in usual distances of lines) have an empty line between them. */
const PARAGRAPH_GAP = 1.5;
const PARAGRAPH_PITCHES = 1.35;

/**
 * Writes pages of lines as one text: a line break after each line, an empty line between paragraphs, two
 * spaces between columns, a form feed between pages; and remembers where each run went.
 */
export function joinPages(pages: readonly (readonly Line[])[]): PdfText {
  const runs: TextRun[] = [];
  const pitch = usualPitch(pages);
  let text = '';
  pages.forEach((lines, index) => {
    if (index > 0) text += '\n\f';
    lines.forEach((line, row) => {
      const above = lines[row - 1];
      if (above) text += isParagraph(above, line, pitch) ? '\n\n' : '\n';
      line.runs.forEach((run, column) => {
        const before = line.runs[column - 1];
        if (before) text += gapBetween(before, run);
        const words = run.text.trim();
        const { x, y, width, size } = run;
        runs.push({
          start: text.length,
          end: text.length + words.length,
          page: index + 1,
          x,
          y,
          width,
          size,
        });
        text += words;
      });
    });
  });
  const pagesWithoutText = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  return { text, runs, pages: pages.length, pagesWithoutText };
}

function gapBetween(left: PlacedRun, right: PlacedRun): string {
  const gap = (right.x - left.x - left.width) / Math.min(left.size, right.size);
  if (gap >= COLUMN_GAP) return '  ';
  const spaced = / $/u.test(left.text) || /^ /u.test(right.text);
  return spaced || gap >= WORD_GAP ? ' ' : '';
}

function isParagraph(above: Line, line: Line, pitch: number): boolean {
  const distance = line.y - above.y;
  return distance > PARAGRAPH_GAP * Math.max(above.size, line.size) && distance > PARAGRAPH_PITCHES * pitch;
}

/** The middle of all distances between neighbouring lines: a letter set double-spaced has no gaps everywhere. */
function usualPitch(pages: readonly (readonly Line[])[]): number {
  const distances = pages
    .flatMap((lines) => lines.slice(1).map((line, row) => line.y - (lines[row]?.y ?? line.y)))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}
