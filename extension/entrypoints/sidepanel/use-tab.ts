import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';

export interface PanelTab {
  readonly tabId: number;
  readonly windowId: number;
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
      if (isHere && front?.id !== undefined) setTab({ tabId: front.id, windowId: front.windowId ?? -1 });
    };
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId === ownWindow) setTab({ tabId: info.tabId, windowId: info.windowId });
    };
    const lookAgain = () => void look();
    void look();
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
