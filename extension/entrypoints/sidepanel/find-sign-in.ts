import type { SignInResult } from '../../platform/sign-in/sign-in-result.ts';
import { readWorkerAddress } from '../../platform/worker-address.ts';
import type { PanelSettings } from './use-settings.ts';

/** The way to sign in; null where there is no Worker to sign in at, or a token of the administrator's in the way. */
export function findSignIn(settings: PanelSettings | null): (() => Promise<SignInResult>) | null {
  if (settings === null || settings.isTokenFixed) return null;
  return readWorkerAddress(settings.settings.workerUrl) === null ? null : settings.signIn;
}
