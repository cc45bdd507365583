import { useEffect, useState } from 'preact/hooks';
import { OptionsPage, type OptionValues } from '../../components/OptionsPage.tsx';
import { useWords } from '../../components/words.tsx';
import { browser } from '../../platform/browser.ts';
import { askForConsent } from '../../platform/data-consent.ts';
import {
  onSettingsChanged,
  readSettings,
  type SettingsInForce,
  saveSettings,
} from '../../platform/settings.ts';
import { allowSite, removeSite, useSites } from './sites.ts';
import { testWorker } from './test-worker.ts';

/** The options, wired to the store, the permissions and the Worker. */
export function Options() {
  const { say } = useWords();
  const [inForce, setInForce] = useState<SettingsInForce | null>(null);
  useEffect(() => {
    const read = () => void readSettings().then(setInForce);
    read();
    return onSettingsChanged(read);
  }, []);
  const sites = useSites(inForce?.sites ?? []);
  // The administrator's policy may take seconds after the browser started.
  if (inForce === null) return <p class="page muted">{say('options.loading')}</p>;
  return (
    <OptionsPage
      values={inForce.settings}
      locked={inForce.locked}
      policyProblems={inForce.policyProblems}
      sites={sites}
      version={browser.runtime.getManifest().version}
      onSave={save}
      onTest={testWorker}
      onAllowSite={allowSite}
      onRemoveSite={removeSite}
      onHelp={() => void browser.tabs.create({ url: browser.runtime.getURL('/help.html') })}
    />
  );
}

async function save(changes: Partial<OptionValues>): Promise<boolean> {
  if (changes.workerUrl && !(await askForConsent())) return false;
  await saveSettings(changes);
  return true;
}
