import type { PlacedRun } from './run.ts';

/** Runs that stand on one line of the page, from left to right. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly runs: readonly PlacedRun[];
}

/** A raised "th" stands about a third of its line's size above it, the next line at least one size below. */
const SAME_LINE = 0.45;

const isBlank = (run: PlacedRun) => run.text.trim() === '';

/**
 * Puts the runs of one page into lines by their position, whatever order the file draws them in. So the two
 * halves of a header label keep their places around the value between them, and a table reads row by row.
 * Text on its side comes last, each run a line of its own.
 */
export function buildLines(runs: readonly PlacedRun[]): Line[] {
  const upright = runs.filter((run) => run.upright && !isBlank(run)).sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: { y: number; size: number; runs: PlacedRun[] }[] = [];
  for (const run of upright) {
    const line = lines.at(-1);
    if (line && run.y - line.y <= SAME_LINE * Math.max(line.size, run.size)) {
      line.runs.push(run);
      // The biggest run sets the line: a raised number must not pull the baseline up.
      if (run.size > line.size) Object.assign(line, { y: run.y, size: run.size });
    } else {
      lines.push({ y: run.y, size: run.size, runs: [run] });
    }
  }
  for (const line of lines) line.runs.sort((a, b) => a.x - b.x);
  const sideways = runs.filter((run) => !run.upright && !isBlank(run));
  return [...lines, ...sideways.map((run) => ({ y: run.y, size: run.size, runs: [run] }))];
}
