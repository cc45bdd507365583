import { useIsLate } from './use-is-late.ts';
import { useWords } from './words.tsx';

/** The outline of a summary while the letter is read. */
export function ReadingScreen(props: { startedAt: number; now: () => number }) {
  const { say } = useWords();
  const isLate = useIsLate(props.startedAt, props.now);
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
