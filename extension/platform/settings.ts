import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { forgetPolicy, type PolicyReading, readPolicy, readPolicyNow } from './policy.ts';

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
}

const KEY = 'settings';

export async function readSettings(): Promise<SettingsInForce> {
  const [own, policy] = await Promise.all([readOwn(), readPolicy()]);
  return combine(own, policy);
}

/**
 * The settings in force as far as they are known without waiting for the policy. While it is not known,
 * nothing may be sent: `isFinal` is false then and the letter is read on the device.
 */
export async function readSettingsNow(): Promise<SettingsInForce & { readonly isFinal: boolean }> {
  const [own, policy] = await Promise.all([readOwn(), readPolicyNow()]);
  if (policy) return { ...combine(own, policy), isFinal: true };
  return { ...combine(own, { policy: { deviceOnly: true }, problems: [] }), isFinal: false };
}

async function readOwn(): Promise<Partial<Settings>> {
  const stored = await browser.storage.local.get(KEY);
  const own = z.partial(Settings).safeParse(stored[KEY] ?? {});
  return own.success ? (withoutGaps(own.data) as Partial<Settings>) : {};
}

function combine(own: Partial<Settings>, { policy, problems }: PolicyReading): SettingsInForce {
  const { sites, locked, deviceOnly, ...given } = policy;
  const fixed = withoutGaps(given);
  const settings: Settings = { ...DEFAULTS, ...own, ...fixed };
  // "On this device only" holds back facts too, unless the administrator shares them in as many words.
  if (deviceOnly) Object.assign(settings, { sendWhen: 'never', shareFacts: given.shareFacts === true });
  const names = [...(Object.keys(fixed) as (keyof Settings)[]), ...(locked ?? [])];
  return {
    settings,
    locked: [...new Set(deviceOnly ? [...names, 'sendWhen' as const, 'shareFacts' as const] : names)],
    sites: sites ?? [],
    policyProblems: problems,
  };
}

/** Saves what the user chose; locked names are left as they are. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const { locked } = await readSettings();
  const own = await readOwn();
  const allowed = Object.entries(changes).filter(([name]) => !locked.some((fixed) => fixed === name));
  const next = z.partial(Settings).parse({ ...own, ...Object.fromEntries(allowed) });
  await browser.storage.local.set({ [KEY]: next });
}

/** A key that is there without a value must not take the place of a default. */
function withoutGaps(values: object): { [Name in keyof Settings]?: Settings[Name] } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Hears when the user or the administrator changes a setting. Returns the way to stop. */
export function onSettingsChanged(handle: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed') forgetPolicy();
    if (area === 'managed' || (area === 'local' && KEY in changes)) handle();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
