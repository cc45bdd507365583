import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { readPolicy } from './policy.ts';

/** When a letter goes to the team's Worker: as soon as it is detected, only on a click, never. */
export const SendWhen = z.enum(['detected', 'click', 'never']);
export type SendWhen = z.infer<typeof SendWhen>;

export const Settings = z.object({
  /** Address of the team's Worker without a path, '' for none. */
  workerUrl: z.string().check(z.maxLength(2_000)),
  workerToken: z.string().check(z.maxLength(500)),
  sendWhen: SendWhen,
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
  const [stored, policy] = await Promise.all([browser.storage.local.get(KEY), readPolicy()]);
  const own = z.partial(Settings).safeParse(stored[KEY] ?? {});
  const { sites, locked, deviceOnly, ...fixed } = policy.policy;
  const settings = { ...DEFAULTS, ...withoutGaps(own.success ? own.data : {}), ...withoutGaps(fixed) };
  if (deviceOnly) settings.sendWhen = 'never';
  const fixedNames = Object.keys(fixed) as (keyof Settings)[];
  return {
    settings,
    locked: [...new Set([...fixedNames, ...(deviceOnly ? (['sendWhen'] as const) : []), ...(locked ?? [])])],
    sites: sites ?? [],
    policyProblems: policy.problems,
  };
}

/** Saves what the user chose; locked names are left as they are. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const { locked } = await readSettings();
  const stored = await browser.storage.local.get(KEY);
  const own = z.partial(Settings).safeParse(stored[KEY] ?? {});
  const allowed = Object.entries(changes).filter(
    ([name]) => !locked.some((lockedName) => lockedName === name),
  );
  const next = z
    .partial(Settings)
    .parse({ ...(own.success ? own.data : {}), ...Object.fromEntries(allowed) });
  await browser.storage.local.set({ [KEY]: next });
}

/** A key that is there without a value must not take the place of a default. */
function withoutGaps(values: object): { [Name in keyof Settings]?: Settings[Name] } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Hears when the user or the administrator changes a setting. Returns the way to stop. */
export function onSettingsChanged(handle: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) handle();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
