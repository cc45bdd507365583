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
import { signIn } from '../../platform/sign-in/sign-in.ts';
import { signOut } from '../../platform/sign-in/signed-in.ts';
import { readWorkerAddress } from '../../platform/worker-address.ts';
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
  const { settings, signedInUntil } = inForce;
  const isSignedIn = signedInUntil !== null;
  return (
    <OptionsPage
      // What the sign-in gave is nobody's to see or to save as a typed one.
      values={isSignedIn ? { ...settings, workerToken: '' } : settings}
      signedInUntil={signedInUntil}
      now={now}
      onSignIn={inForce.isTokenFixed ? null : signIn}
      onSignOut={signOut}
      locked={inForce.locked}
      policyProblems={inForce.policyProblems}
      sites={sites}
      version={browser.runtime.getManifest().version}
      onSave={save}
      onTest={(address, token) => {
        const isOwn = token === '' && isSignedIn && address === readWorkerAddress(settings.workerUrl);
        return testWorker(address, isOwn ? settings.workerToken : token);
      }}
      onAllowSite={allowSite}
      onRemoveSite={removeSite}
      onHelp={() => void browser.tabs.create({ url: browser.runtime.getURL('/help.html') })}
    />
  );
}

const now = () => Date.now();

async function save(changes: Partial<OptionValues>): Promise<boolean> {
  if (changes.workerUrl && !(await askForConsent())) return false;
  await saveSettings(changes);
  return true;
}
