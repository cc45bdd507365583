import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';

type Look = Pick<Settings, 'density' | 'singleKeys'>;

const KEY = 'look';

/**
 * How the panel looks, kept up to date. The first paint cannot wait for the store, let alone for the
 * administrator's policy (seconds, after the browser started), so it takes the look of the last time.
 */
export function useLook(): Look {
  const [look, setLook] = useState<Look>(readLastLook);
  useEffect(() => {
    const read = () =>
      void readSettings().then(({ settings: { density, singleKeys } }) => {
        localStorage.setItem(KEY, JSON.stringify({ density, singleKeys }));
        setLook({ density, singleKeys });
      });
    read();
    return onSettingsChanged(read);
  }, []);
  return look;
}

function readLastLook(): Look {
  try {
    const last = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Look>;
    return {
      density: last.density === 'compact' ? 'compact' : DEFAULTS.density,
      singleKeys: last.singleKeys !== false,
    };
  } catch {
    return DEFAULTS;
  }
}
