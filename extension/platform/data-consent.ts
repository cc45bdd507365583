import { browser } from './browser.ts';
import { isFirefox } from './build.ts';

/** What Firefox calls the data of a letter; its manifest lists these as optional, to be asked for. */
const DATA = ['healthInfo', 'websiteContent', 'personallyIdentifyingInfo'] as const;

type Asked = Parameters<typeof browser.permissions.request>[0];

/** The polyfill's types do not know this kind of permission yet. */
const CONSENT = { data_collection: DATA } as unknown as Asked;

/**
 * Whether the reader lets data of letters leave this computer. Firefox asks for that by itself and lets the reader
 * take it back at any time, so it is looked up before each sending; elsewhere saving a Worker is the consent.
 */
export async function mayDataLeave(): Promise<boolean> {
  return !isFirefox || (await browser.permissions.contains(CONSENT).catch(() => false));
}

/** Asks for it; must be called within a click, before anything is awaited. Where it was given, nobody is asked. */
export async function askForConsent(): Promise<boolean> {
  return !isFirefox || browser.permissions.request(CONSENT);
}
