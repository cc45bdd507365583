import { useEffect, useState } from 'preact/hooks';
import type { SettingsInForce } from '../../platform/settings.ts';
import type { SignInResult } from '../../platform/sign-in/sign-in-result.ts';
import { afterPaint } from './after-paint.ts';

export interface PanelSettings extends SettingsInForce {
  /** The way to sign in: it comes with the settings, because it must be at hand within the click. */
  readonly signIn: () => Promise<SignInResult>;
}

/** The settings in force, kept up to date; null until the panel was painted for the first time. */
export function useSettings(): PanelSettings | null {
  const [settings, setSettings] = useState<PanelSettings | null>(null);
  useEffect(() => {
    let isHere = true;
    let stop = () => {};
    const begin = async () => {
      await afterPaint();
      const { readSettings, onSettingsChanged, signIn } = await import('./later.ts');
      if (!isHere) return;
      const read = () => void readSettings().then((now) => isHere && setSettings({ ...now, signIn }));
      read();
      stop = onSettingsChanged(read);
    };
    void begin();
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return settings;
}
