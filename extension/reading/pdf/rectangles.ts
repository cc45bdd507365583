import type { TextRun } from './run.ts';

/** A rectangle on a page, in points from the top left corner of the page as shown. */
export interface PageRectangle {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Letters reach about this far above and below their baseline, in sizes. */
const ABOVE = 0.9;
const BELOW = 0.22;

/**
 * Where words stand on the page: one rectangle for each line or column that the span touches. Within a run
 * the letters are taken to be equally wide, which is exact enough to mark words.
 * @param span UTF-16 offsets into the text that the runs belong to, half-open.
 */
export function findRectangles(
  runs: readonly TextRun[],
  [start, end]: readonly [number, number],
): PageRectangle[] {
  const touched = runs.filter((run) => run.start < end && run.end > start);
  const rectangles: PageRectangle[] = [];
  for (const run of touched) {
    const letter = run.width / Math.max(1, run.end - run.start);
    const from = Math.max(0, start - run.start);
    const to = Math.min(run.end, end) - run.start;
    const next = {
      page: run.page,
      left: run.x + from * letter,
      top: run.y - ABOVE * run.size,
      width: (to - from) * letter,
      height: (ABOVE + BELOW) * run.size,
    };
    const last = rectangles.at(-1);
    if (last && isSameLine(last, next)) rectangles[rectangles.length - 1] = join(last, next);
    else rectangles.push(next);
  }
  return rectangles;
}

function isSameLine(a: PageRectangle, b: PageRectangle): boolean {
  const gap = b.left - a.left - a.width;
  return a.page === b.page && Math.abs(a.top - b.top) < a.height / 3 && gap >= 0 && gap < a.height;
}

function join(a: PageRectangle, b: PageRectangle): PageRectangle {
  const top = Math.min(a.top, b.top);
  const bottom = Math.max(a.top + a.height, b.top + b.height);
  return { page: a.page, left: a.left, top, width: b.left + b.width - a.left, height: bottom - top };
}
