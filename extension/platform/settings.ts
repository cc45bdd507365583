import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { forgetPolicy, type PolicyReading, readPolicy, readPolicyNow } from './policy.ts';
import { readSignedIn, SIGNED_IN_KEY, type SignedIn, signOut } from './sign-in/signed-in.ts';
import { readWorkerAddress } from './worker-address.ts';

/** When a letter goes to the team's Worker: as soon as it is detected, only on a click, never. */
export const SendWhen = z.enum(['detected', 'click', 'never']);
export type SendWhen = z.infer<typeof SendWhen>;

export const Settings = z.object({
  /** Address of the team's Worker without a path, '' for none. */
  workerUrl: z.string().check(z.maxLength(2_000)),
  workerToken: z.string().check(z.maxLength(500)),
  sendWhen: SendWhen,
  /** Whether letters that were read on this device add their facts (codes, dates, no text) to the team's memory. */
  shareFacts: z.boolean(),
  /** What stands in a claim note; '' for the built-in template. */
  noteTemplate: z.string().check(z.maxLength(20_000)),
  density: z.enum(['comfortable', 'compact']),
  singleKeys: z.boolean(),
  overlay: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULTS: Settings = {
  workerUrl: '',
  workerToken: '',
  sendWhen: 'detected',
  shareFacts: false,
  noteTemplate: '',
  density: 'comfortable',
  singleKeys: true,
  overlay: true,
};

/** The settings in force: the administrator's policy wins over the user's choice. */
export interface SettingsInForce {
  readonly settings: Settings;
  /** Names that the user cannot change. */
  readonly locked: readonly (keyof Settings)[];
  /** Sites that the policy names; the panel asks for them once, on a click. */
  readonly sites: readonly string[];
  /** What is wrong with the policy, by field name; empty when there is none or it is well. */
  readonly policyProblems: readonly string[];
  /** Until when the reader is, or was, signed in to this Worker (milliseconds since 1970); null for a typed token. */
  readonly signedInUntil: number | null;
  /** The administrator set the token: nobody signs in. */
  readonly isTokenFixed: boolean;
}

const KEY = 'settings';

export async function readSettings(): Promise<SettingsInForce> {
  const [own, policy, signedIn] = await Promise.all([readOwn(), readPolicy(), readSignedIn()]);
  return combine(own, policy, signedIn);
}

/**
 * The settings in force as far as they are known without waiting for the policy. While it is not known,
 * nothing may be sent: `isFinal` is false then and the letter is read on the device.
 */
export async function readSettingsNow(): Promise<SettingsInForce & { readonly isFinal: boolean }> {
  const [own, policy, signedIn] = await Promise.all([readOwn(), readPolicyNow(), readSignedIn()]);
  if (policy) return { ...combine(own, policy, signedIn), isFinal: true };
  return { ...combine(own, { policy: { deviceOnly: true }, problems: [] }, signedIn), isFinal: false };
}

async function readOwn(): Promise<Partial<Settings>> {
  const stored = await browser.storage.local.get(KEY);
  const own = z.partial(Settings).safeParse(stored[KEY] ?? {});
  return own.success ? (withoutGaps(own.data) as Partial<Settings>) : {};
}

function combine(
  own: Partial<Settings>,
  { policy, problems }: PolicyReading,
  signedIn: SignedIn | null,
): SettingsInForce {
  const { sites, locked, deviceOnly, ...given } = policy;
  const fixed = withoutGaps(given);
  const settings: Settings = { ...DEFAULTS, ...own, ...fixed };
  // "On this device only" holds back facts too, unless the administrator shares them in as many words.
  if (deviceOnly) Object.assign(settings, { sendWhen: 'never', shareFacts: given.shareFacts === true });
  const isTokenFixed = given.workerToken !== undefined;
  const isSignedIn = !isTokenFixed && signedIn?.origin === readWorkerAddress(settings.workerUrl);
  // A token that is over is none: what it would send could only be refused.
  if (isSignedIn && signedIn) settings.workerToken = signedIn.until > Date.now() ? signedIn.token : '';
  const names = [...(Object.keys(fixed) as (keyof Settings)[]), ...(locked ?? [])];
  return {
    settings,
    locked: [...new Set(deviceOnly ? [...names, 'sendWhen' as const, 'shareFacts' as const] : names)],
    sites: sites ?? [],
    policyProblems: problems,
    signedInUntil: isSignedIn && signedIn ? signedIn.until : null,
    isTokenFixed,
  };
}

/** Saves what the user chose; locked names are left as they are. A token that was typed takes the place of a sign-in. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const { locked } = await readSettings();
  const own = await readOwn();
  const allowed = Object.entries(changes).filter(([name]) => !locked.some((fixed) => fixed === name));
  const next = z.partial(Settings).parse({ ...own, ...Object.fromEntries(allowed) });
  await browser.storage.local.set({ [KEY]: next });
  if (allowed.some(([name, value]) => name === 'workerToken' && value !== '')) await signOut();
}

/** A key that is there without a value must not take the place of a default. */
function withoutGaps(values: object): { [Name in keyof Settings]?: Settings[Name] } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

type Changes = Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>;

/** Hears when the user or the administrator changes settings, and which. Returns the way to stop. */
export function onSettingsChanged(handle: (names: ReadonlySet<keyof Settings>) => void): () => void {
  const listener = (changes: Changes, area: string) => {
    if (area === 'managed') forgetPolicy();
    const names = changedNames(changes, area);
    if (names.size > 0) handle(names);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function changedNames(changes: Changes, area: string): ReadonlySet<keyof Settings> {
  const all = Object.keys(DEFAULTS) as (keyof Settings)[];
  // Any field of a policy may bear on any setting.
  if (area === 'managed') return new Set(all);
  if (area !== 'local') return new Set();
  const { [KEY]: own, [SIGNED_IN_KEY]: signedIn } = changes;
  const before = (own?.oldValue ?? {}) as Partial<Settings>;
  const after = (own?.newValue ?? {}) as Partial<Settings>;
  const names = new Set(all.filter((name) => before[name] !== after[name]));
  return signedIn === undefined ? names : names.add('workerToken');
}
