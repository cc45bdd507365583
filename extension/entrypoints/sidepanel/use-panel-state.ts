import { type StateUpdater, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { CommandSignal } from '../../components/LetterScreen.tsx';
import type { EarlyPanel } from '../../platform/early-panel.ts';
import { askBackground, onPanelEvent } from '../../platform/panel-client.ts';
import type { PanelState, SentCounter } from '../../platform/panel-port.ts';
import { afterPaint } from './after-paint.ts';
import type { PanelTab } from './use-tab.ts';

export interface Shown {
  readonly state: PanelState | null;
  readonly sent: SentCounter | null;
  readonly command: CommandSignal | null;
}

const NOTHING: Shown = { state: null, sent: null, command: null };
const OWN_COUNTER: SentCounter = { requests: 0, bytes: 0 };
const ASK_AGAIN_MS = 3000;

/** What the background knows of the tab, and whatever it tells from then on. */
export function usePanelState(tab: PanelTab | null): Shown {
  const [shown, setShown] = useState<Shown>(NOTHING);
  // Before the first paint, as in useTab.
  useLayoutEffect(() => {
    if (tab === null) return undefined;
    const { tabId, windowId } = tab;
    let isHere = true;
    // Told meanwhile, so newer than the answer to the question below.
    let isTold = false;
    const merge = (part: Partial<Shown>) => isHere && setShown((before) => ({ ...before, ...part }));
    const stop = onPanelEvent((event) => {
      if (event.type === 'panel/changed' && event.state.tabId === tabId) {
        isTold = true;
        merge({ state: event.state });
      } else if (event.type === 'panel/counted' && event.tabId === tabId) {
        merge({ sent: event.sent });
      } else if (event.type === 'panel/command' && event.windowId === windowId) {
        merge({ command: { command: event.command } });
      }
    });
    const told = tab.early ? lastTold(tab.early) : null;
    isTold = told !== null;
    // Another tab's letter must not stand here for a moment longer.
    setShown({ ...NOTHING, state: told });
    const asking = tab.early?.state ?? askBackground({ type: 'panel/state', tabId });
    void asking.then((reply) => {
      if (!isTold) merge({ state: reply?.ok ? reply.value : failed(tabId) });
    });
    void afterPaint()
      .then(() => askBackground({ type: 'panel/sent', tabId }))
      .then((reply) => merge({ sent: reply.ok ? reply.value : OWN_COUNTER }));
    return () => {
      isHere = false;
      stop();
    };
  }, [tab]);
  useAnswerToWaiting(shown, setShown);
  return shown;
}

/** A background that was ended in the middle of a reading goes on with it as soon as it is asked something. */
function useAnswerToWaiting({ state }: Shown, setShown: (update: StateUpdater<Shown>) => void): void {
  useEffect(() => {
    if (state?.kind !== 'reading') return undefined;
    const ask = async () => {
      const reply = await askBackground({ type: 'panel/state', tabId: state.tabId });
      if (!reply.ok || reply.value.kind === 'reading') return;
      // What was told meanwhile is newer.
      setShown((now) => (now.state === state ? { ...now, state: reply.value } : now));
    };
    const timer = setInterval(() => void ask(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [state]);
}

/** The newest of what was told before this code came; from here on we listen ourselves. */
function lastTold({ tab: { tabId }, told, stop }: EarlyPanel): PanelState | null {
  stop();
  const states = told.flatMap((event) =>
    event.type === 'panel/changed' && event.state.tabId === tabId ? [event.state] : [],
  );
  return states.at(-1) ?? null;
}

function failed(tabId: number): PanelState {
  return { kind: 'failed', tabId, code: 'internal', reasons: [], source: null, host: null };
}
