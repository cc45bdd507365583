import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import type { Settings } from '../../platform/settings.ts';
import type { PanelSettings } from './use-settings.ts';
import type { PanelTab } from './use-tab.ts';

export type Look = Pick<Settings, 'density' | 'singleKeys'>;

/**
 * How the panel looks by the settings as they are stored, null until they have come. No policy bears on it, so that
 * it need not wait for one (seconds, after the browser started); and the first words need not be laid out twice.
 */
export function useStoredLook(tab: PanelTab | null): Look | null {
  const [look, setLook] = useState<Look | null>(null);
  // Before the first paint, as in useTab.
  useLayoutEffect(() => {
    if (tab === null || look !== null) return undefined;
    let isHere = true;
    const asking = tab.early?.stored ?? browser.storage.local.get('settings');
    asking
      .catch(() => ({ settings: undefined }))
      .then(({ settings }) => {
        if (isHere) setLook(lookOf(settings));
      });
    return () => {
      isHere = false;
    };
  }, [tab, look]);
  return look;
}

/** The look in force. */
export function useLook(stored: Look, inForce: PanelSettings | null): Look {
  const { density, singleKeys } = inForce?.settings ?? stored;
  return { density, singleKeys };
}

/** What is not there, or is nothing known, is as it is at first. */
function lookOf(settings: unknown): Look {
  const { density, singleKeys } = (settings ?? {}) as Partial<Look>;
  return { density: density === 'compact' ? 'compact' : 'comfortable', singleKeys: singleKeys !== false };
}
