import { useEffect } from 'preact/hooks';
import type { Settings } from '../../platform/settings.ts';
import type { PanelSettings } from './use-settings.ts';

type Look = Pick<Settings, 'density' | 'singleKeys'>;

const KEY = 'look';

/**
 * How the panel looks. The first paint cannot wait for the store, let alone for the administrator's policy
 * (seconds, after the browser started), so it takes the look of the last time.
 */
export function useLook(settings: PanelSettings | null): Look {
  const { density, singleKeys } = settings?.settings ?? readLastLook();
  useEffect(() => {
    if (settings !== null) localStorage.setItem(KEY, JSON.stringify({ density, singleKeys }));
  }, [settings, density, singleKeys]);
  return { density, singleKeys };
}

function readLastLook(): Look {
  try {
    const last = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Look>;
    return {
      density: last.density === 'compact' ? 'compact' : 'comfortable',
      singleKeys: last.singleKeys !== false,
    };
  } catch {
    return { density: 'comfortable', singleKeys: true };
  }
}
