import { Problem } from '../../../shared/api/problems.ts';
import { browser } from '../browser.ts';
import { isFirefox } from '../build.ts';
import { askForConsent } from '../data-consent.ts';
import { readSettings, saveSettings } from '../settings.ts';
import { readWorkerAddress } from '../worker-address.ts';
import { readSignInAnswer } from './sign-in-answer.ts';
import type { SignInResult } from './sign-in-result.ts';
import { keepSignedIn } from './signed-in.ts';

/** The polyfill's types hold to Firefox, where it cannot be asked for later. */
type Asked = Parameters<typeof browser.permissions.request>[0];

const TIMEOUT_MS = 6_000;

/**
 * Has the organization's own page sign the reader in, and keeps the short-lived token that the Worker gives for it.
 * Must be called within the click: the browser is asked for its permission first. Neither the token nor the address
 * that carries it is logged or put anywhere but into the store.
 * @param typed address of the Worker; '' takes the one in force.
 */
export async function signIn(typed = ''): Promise<SignInResult> {
  const isAllowed = await (isFirefox ? askForConsent() : askForIdentity());
  if (!isAllowed) return 'declined';
  const { settings } = await readSettings();
  const origin = readWorkerAddress(typed === '' ? settings.workerUrl : typed);
  if (origin === null) return 'not-set-up';
  const redirect = browser.identity.getRedirectURL();
  const state = randomState();
  const url = `${origin}/v1/sign-in?${new URLSearchParams({ redirect, state })}`;
  let ended: string;
  try {
    ended = await browser.identity.launchWebAuthFlow({ url, interactive: true });
  } catch {
    return whyNot(url);
  }
  const answer = readSignInAnswer(ended, { redirect, state }, Date.now());
  if (answer === null) return 'garbage';
  if (typeof answer === 'string') return answer;
  await saveSettings({ workerUrl: origin });
  await keepSignedIn({ origin, ...answer });
  return 'signed-in';
}

/** No install warning belongs to it and Chromium asks nobody; Firefox knows it only as one that is there from the start. */
function askForIdentity(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['identity'] } as unknown as Asked).catch(() => false);
}

function randomState(): string {
  return [...crypto.getRandomValues(new Uint8Array(24))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The browser tells nothing of a page that could not be shown: the Worker says itself what it has against it. */
async function whyNot(url: string): Promise<SignInResult> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const problem = Problem.safeParse(await response.json());
    if (problem.success && problem.data.code === 'not-found') return 'not-set-up';
    return problem.success && problem.data.code === 'forbidden' ? 'not-listed' : 'cancelled';
  } catch {
    return 'cancelled';
  }
}
