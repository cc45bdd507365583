import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../../shared/api/contract.ts';
import type { Precedents } from '../../../shared/api/precedents.ts';
import type { ReadingErrorCode } from '../../platform/panel-port.ts';
import { type LetterOnScreen, useSetTeam } from './team-actions.tsx';

/** Precedents by item number, asked one after the other; the first failure ends the asking and is told once. */
export function usePrecedents(
  state: LetterOnScreen['state'],
  summary: Summary,
): {
  readonly found: ReadonlyMap<number, Precedents>;
  readonly failure: ReadingErrorCode | null;
  readonly again: () => void;
} {
  const team = useSetTeam();
  const [found, setFound] = useState<ReadonlyMap<number, Precedents>>(new Map());
  const [failure, setFailure] = useState<ReadingErrorCode | null>(null);
  const run = useRef(0);
  // The same letter on screen is asked about once, however often its state is told.
  const letter = `${state.tabId} ${state.hash} ${state.chosen}`;
  const again = useCallback(() => {
    run.current += 1;
    const own = run.current;
    setFailure(null);
    void (async () => {
      for (const { number } of summary.items) {
        const answer = await team.precedents(state, number);
        if (run.current !== own) return;
        if (!answer.ok) {
          setFailure(answer.code);
          return;
        }
        setFound((before) => new Map(before).set(number, answer.value));
      }
    })();
  }, [letter]);
  useEffect(() => {
    again();
    return () => {
      run.current += 1;
    };
  }, [again]);
  return { found, failure, again };
}
