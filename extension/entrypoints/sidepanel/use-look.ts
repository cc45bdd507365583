import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import type { Settings } from '../../platform/settings.ts';
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

/** What is not there, or is nothing known, is as it is at first. */
function lookOf(settings: unknown): Look {
  const { density, singleKeys } = (settings ?? {}) as Partial<Look>;
  return { density: density === 'compact' ? 'compact' : 'comfortable', singleKeys: singleKeys !== false };
}
