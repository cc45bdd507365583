import { useEffect, useRef, useState } from 'preact/hooks';
import { SKELETON_AFTER_MS } from '../../components/ReadingScreen.tsx';
import type { PanelState } from '../../platform/panel-port.ts';

/**
 * Whether there was anything to show yet. A reading that has only just begun is nothing: drawing the panel around it
 * would take the time in which most letters are read.
 */
export function useHasBegun(state: PanelState | null): boolean {
  const hasBegun = useRef(false);
  const [isLate, setLate] = useState(false);
  const startedAt = state?.kind === 'reading' && !hasBegun.current ? state.startedAt : null;
  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setTimeout(() => setLate(true), startedAt + SKELETON_AFTER_MS - Date.now());
    return () => clearTimeout(timer);
  }, [startedAt]);
  hasBegun.current ||= state !== null && (startedAt === null || isLate);
  return hasBegun.current;
}
