import { useEffect, useState } from 'preact/hooks';
import { onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';

/** The settings in force, kept up to date; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = () => void readSettings().then((inForce) => setSettings(inForce.settings));
    read();
    return onSettingsChanged(read);
  }, []);
  return settings;
}
