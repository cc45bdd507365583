/** No clock of ours is right before the code was written: a machine that wakes in 1970 must not age records. */
const EARLIEST = Date.UTC(2026, 10, 1);

/** The time in milliseconds since 1970, never before this code existed. */
export function now(): number {
  return Math.max(Date.now(), EARLIEST);
}
