import { useEffect, useState } from 'preact/hooks';
import { onSettingsChanged, readSettings } from '../../platform/settings.ts';
import { readWorkerAddress } from '../../platform/worker-address.ts';

/** Whether there is a Worker to sign in at, and no token of the administrator's in the way. */
export function useCanSignIn(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    const read = () =>
      void readSettings().then(({ settings, isTokenFixed }) =>
        setCan(!isTokenFixed && readWorkerAddress(settings.workerUrl) !== null),
      );
    read();
    return onSettingsChanged(read);
  }, []);
  return can;
}
