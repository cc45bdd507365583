import { useEffect, useState } from 'preact/hooks';
import type { OptionSite } from '../../components/OptionsPage.tsx';
import { browser } from '../../platform/browser.ts';
import { DECLARED_HOSTS } from '../../platform/permissions.ts';

/** Must be called within the click: the browser asks only then. */
export function allowSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

export async function removeSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}

/** The sites where letters are found by themselves: declared, named by policy, added by the reader. */
export function useSites(fromPolicy: readonly string[]): readonly OptionSite[] {
  const [sites, setSites] = useState<readonly OptionSite[]>([]);
  const policy = fromPolicy.join(' ');
  useEffect(() => {
    const read = () => void readSites(policy === '' ? [] : policy.split(' ')).then(setSites);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [policy]);
  return sites;
}

async function readSites(policy: readonly string[]): Promise<OptionSite[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = origins.map(originOf);
  const declared = DECLARED_HOSTS.map(originOf);
  const others = policy.map(originOf).filter((origin) => !declared.includes(origin));
  const own = allowed.filter((origin) => !declared.includes(origin) && !others.includes(origin));
  const list = (from: OptionSite['from'], all: readonly string[]) =>
    all.map((origin) => ({ origin, from, allowed: allowed.includes(origin) }));
  return [...list('declared', declared), ...list('policy', others), ...list('own', own)];
}

/** "https://portal.example.org/*" → "https://portal.example.org" */
function originOf(pattern: string): string {
  return pattern.replace(/\/\*?$/, '');
}
