import { useRef } from 'preact/hooks';
import { useIsLate } from '../../components/use-is-late.ts';
import type { PanelState } from '../../platform/panel-port.ts';

/**
 * Whether there was anything to show yet. A reading that has only just begun is nothing: drawing the panel around it
 * would take the time in which most letters are read.
 */
export function useHasBegun(state: PanelState | null, now: () => number): boolean {
  const hasBegun = useRef(false);
  const isLate = useIsLate(state?.kind === 'reading' ? state.startedAt : null, now);
  hasBegun.current ||= state !== null && (state.kind !== 'reading' || isLate);
  return hasBegun.current;
}
