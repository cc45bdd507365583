import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { askBackground } from '../../platform/panel-client.ts';
import type { PanelSettings } from './use-settings.ts';

const KEY = 'team-sites-declined';
const NONE: readonly string[] = [];

/** The sites of the administrator's policy that were neither allowed nor declined yet. */
export function useTeamSites(settings: PanelSettings | null): readonly string[] {
  const [origins, setOrigins] = useState(NONE);
  useEffect(() => {
    if (settings === null) return undefined;
    const look = () =>
      void findMissing(settings.sites).then((missing) => setOrigins(missing.length > 0 ? missing : NONE));
    look();
    browser.permissions.onAdded.addListener(look);
    return () => browser.permissions.onAdded.removeListener(look);
  }, [settings]);
  return origins;
}

async function findMissing(sites: readonly string[]): Promise<readonly string[]> {
  if (sites.length === 0 || localStorage.getItem(KEY) === keyOf(sites)) return [];
  const missing: string[] = [];
  for (const origin of sites) {
    if (!(await browser.permissions.contains({ origins: [`${origin}/*`] }))) missing.push(origin);
  }
  return missing;
}

/** One question for all of them; must be called within the click. */
export async function allowTeamSites(tabId: number, origins: readonly string[]): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: origins.map((origin) => `${origin}/*`) });
  const [first] = origins;
  if (!isGranted) await declineTeamSites();
  else if (first !== undefined) await askBackground({ type: 'panel/site-allowed', tabId, origin: first });
  return isGranted;
}

/** Not asked again until the administrator names other sites; the options still offer each. */
export async function declineTeamSites(): Promise<void> {
  const { readSettings } = await import('./later.ts');
  const { sites } = await readSettings();
  localStorage.setItem(KEY, keyOf(sites));
}

function keyOf(sites: readonly string[]): string {
  return [...sites].sort().join(' ');
}
