import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import type { Asked } from '../../platform/team/ask-team.ts';

export type Answer<T> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly code: ReadingErrorCode }
  | { readonly kind: 'there'; readonly value: T };

/**
 * What the Worker answers to a question, asked again when one of `on` changes or on `again`. An answer to an older
 * question is dropped; until the new one is there, the old one stays in sight.
 */
export function useAnswer<T>(
  ask: () => Promise<Asked<T>>,
  on: readonly unknown[],
): { readonly answer: Answer<T>; readonly isAsking: boolean; readonly again: () => void } {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'asking' });
  const [isAsking, setAsking] = useState(true);
  const run = useRef(0);
  const again = useCallback(() => {
    run.current += 1;
    const own = run.current;
    setAsking(true);
    void ask().then((asked) => {
      if (run.current !== own) return;
      setAsking(false);
      setAnswer(asked.ok ? { kind: 'there', value: asked.value } : { kind: 'failed', code: asked.code });
    });
  }, on);
  useEffect(() => {
    again();
    return () => {
      run.current += 1;
    };
  }, [again]);
  return { answer, isAsking, again };
}
