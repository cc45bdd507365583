import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { isFirefox } from '../../platform/build.ts';
import type { PanelState } from '../../platform/panel-port.ts';
import { patternOfHost } from '../../summary/origin-of-host.ts';
import { afterPaint } from './after-paint.ts';

/** The site of the tab, where the browser has not yet been asked to let letters be found there by themselves. */
export function useOfferedSite(state: PanelState | null): string | null {
  const host = hostOf(state);
  const [offered, setOffered] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      await afterPaint();
      const isAllowed =
        host === null || (await browser.permissions.contains({ origins: [patternOfHost(host, !isFirefox)] }));
      if (isHere) setOffered(isAllowed ? null : host);
    };
    const lookAgain = () => void look().catch(() => setOffered(null));
    lookAgain();
    browser.permissions.onAdded.addListener(lookAgain);
    browser.permissions.onRemoved.addListener(lookAgain);
    return () => {
      isHere = false;
      browser.permissions.onAdded.removeListener(lookAgain);
      browser.permissions.onRemoved.removeListener(lookAgain);
    };
  }, [host]);
  return offered;
}

function hostOf(state: PanelState | null): string | null {
  if (state?.kind === 'idle') return state.canRead ? state.host : null;
  return state?.kind === 'read' ? state.source.host : null;
}
