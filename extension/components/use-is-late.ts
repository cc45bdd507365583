import { useEffect, useState } from 'preact/hooks';

/** Most letters are there sooner, the day's first PDF not much later; a skeleton that flashes by is noise. */
const LATE_AFTER_MS = 300;

/**
 * Whether a reading takes long enough to speak of it; once it did, it stays so.
 * @param startedAt by the clock of `now`, in milliseconds; null where nothing is read.
 */
export function useIsLate(startedAt: number | null, now: () => number): boolean {
  const wait = startedAt === null ? null : Math.max(0, LATE_AFTER_MS - (now() - startedAt));
  const [isLate, setLate] = useState(wait === 0);
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(() => setLate(true), wait);
    return () => clearTimeout(timer);
  }, [startedAt]);
  return isLate;
}
