import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.tsx';

/** Most letters are there sooner, the day's first PDF not much later; a skeleton that flashes by is noise. */
export const SKELETON_AFTER_MS = 300;

/** The outline of a summary while the letter is read. */
export function ReadingScreen(props: { startedAt: number; now: () => number }) {
  const { say } = useWords();
  const { startedAt, now } = props;
  const [isLate, setLate] = useState(now() - startedAt >= SKELETON_AFTER_MS);
  useEffect(() => {
    const wait = Math.max(0, SKELETON_AFTER_MS - (now() - startedAt));
    const timer = setTimeout(() => setLate(true), wait);
    return () => clearTimeout(timer);
  }, [startedAt, now]);
  return (
    <main class="reading" aria-busy="true">
      {isLate && (
        <>
          <h1 class="reading-title">{say('state.reading')}</h1>
          <div class="skeleton" aria-hidden="true">
            <span class="bar half" />
            <span class="bar third" />
            <span class="block" />
            <span class="bar" />
            <span class="bar half" />
            <span class="bar third" />
          </div>
        </>
      )}
    </main>
  );
}
