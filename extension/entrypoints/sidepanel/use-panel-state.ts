import { useLayoutEffect, useState } from 'preact/hooks';
import type { CommandSignal } from '../../components/LetterScreen.tsx';
import { askBackground, onPanelEvent } from '../../platform/panel-client.ts';
import type { PanelState, SentCounter } from '../../platform/panel-port.ts';
import type { PanelTab } from './use-tab.ts';

export interface Shown {
  readonly state: PanelState | null;
  readonly sent: SentCounter | null;
  readonly command: CommandSignal | null;
}

const NOTHING: Shown = { state: null, sent: null, command: null };
const OWN_COUNTER: SentCounter = { requests: 0, bytes: 0 };

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
    // Another tab's letter must not stand here for a moment longer.
    setShown(NOTHING);
    void askBackground({ type: 'panel/state', tabId }).then((reply) => {
      if (!isTold) merge({ state: reply.ok ? reply.value : failed(tabId) });
    });
    void askBackground({ type: 'panel/sent', tabId }).then((reply) =>
      merge({ sent: reply.ok ? reply.value : OWN_COUNTER }),
    );
    return () => {
      isHere = false;
      stop();
    };
  }, [tab]);
  return shown;
}

function failed(tabId: number): PanelState {
  return { kind: 'failed', tabId, code: 'internal', reasons: [], source: null, host: null };
}
