/** Values that may stand in a log: ids, codes and numbers. Never words of a letter, a query or an error's message. */
export interface LogEntry {
  readonly event: string;
  readonly [field: string]: string | number | boolean | null | undefined;
}

/** Writes one structured line. */
export function log(entry: LogEntry): void {
  console.log(JSON.stringify(entry));
}

/**
 * Where an error came from, without its message: messages of JSON and SQL errors quote the input.
 * @returns name and up to four stack frames
 */
export function traceOf(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  // A message of several lines could hold what looks like a frame.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return {
    error: error.constructor.name,
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  };
}
