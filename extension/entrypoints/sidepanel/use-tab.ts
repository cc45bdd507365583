import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { type EarlyPanel, takeEarly } from '../../platform/early-panel.ts';

export interface PanelTab {
  readonly tabId: number;
  readonly windowId: number;
  /** What was asked of this tab before the panel's code came. */
  readonly early?: EarlyPanel;
}

/**
 * The tab that the panel speaks of: the one in front of its own window. Opened as a page with ?tab=7 it
 * stays with that tab.
 */
export function useTab(): PanelTab | null {
  const [tab, setTab] = useState<PanelTab | null>(null);
  // Before the first paint: waiting for a frame would cost the reader one.
  useLayoutEffect(() => {
    const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
    if (Number.isInteger(asked)) {
      void browser.tabs.get(asked).then(
        ({ windowId = -1 }) => setTab({ tabId: asked, windowId }),
        () => setTab({ tabId: asked, windowId: -1 }),
      );
      return undefined;
    }
    let isHere = true;
    let ownWindow: number | undefined;
    const look = async () => {
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      ownWindow = front?.windowId;
      if (!isHere || front?.id === undefined) return;
      const { id: tabId, windowId = -1 } = front;
      setTab((now) => (now?.tabId === tabId && now.windowId === windowId ? now : { tabId, windowId }));
    };
    const begin = async () => {
      const early = await takeEarly();
      ownWindow = early?.tab.windowId;
      if (isHere && early) setTab({ ...early.tab, early });
      // Another tab may have come to the front since.
      await look();
    };
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId === ownWindow) setTab({ tabId: info.tabId, windowId: info.windowId });
    };
    const lookAgain = () => void look();
    void begin();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onAttached.addListener(lookAgain);
    browser.tabs.onReplaced.addListener(lookAgain);
    return () => {
      isHere = false;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onAttached.removeListener(lookAgain);
      browser.tabs.onReplaced.removeListener(lookAgain);
    };
  }, []);
  return tab;
}
