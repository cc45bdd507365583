import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import type { Settings } from '../../platform/settings.ts';
import type { PanelSettings } from './use-settings.ts';

type Look = Pick<Settings, 'density' | 'singleKeys'>;

const KEY = 'look';

/**
 * How the panel looks, before the settings have come: as the last time, and as the store says a moment later. No
 * policy bears on it, so that it need not wait for one (seconds, after the browser started).
 */
export function useStoredLook(): Look {
  const [look, setLook] = useState<Look>(readLastLook);
  useLayoutEffect(() => {
    let isHere = true;
    const read = async () => {
      const { settings } = await browser.storage.local.get('settings');
      const stored = lookOf(settings);
      if (isHere) setLook((last) => (isSame(last, stored) ? last : stored));
    };
    read().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  return look;
}

/** The look in force, remembered for the next time. */
export function useLook(stored: Look, inForce: PanelSettings | null): Look {
  const { density, singleKeys } = inForce?.settings ?? stored;
  useEffect(() => {
    if (inForce !== null) localStorage.setItem(KEY, JSON.stringify({ density, singleKeys }));
  }, [inForce, density, singleKeys]);
  return { density, singleKeys };
}

function readLastLook(): Look {
  try {
    return lookOf(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return lookOf({});
  }
}

/** What is not there, or is nothing known, is as it is at first. */
function lookOf(settings: unknown): Look {
  const { density, singleKeys } = (settings ?? {}) as Partial<Look>;
  return { density: density === 'compact' ? 'compact' : 'comfortable', singleKeys: singleKeys !== false };
}

function isSame(one: Look, other: Look): boolean {
  return one.density === other.density && one.singleKeys === other.singleKeys;
}
