import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { LOCKABLE, POLICY_FIELDS } from './policy-fields.ts';
import { readWorkerAddress } from './worker-address.ts';

const FIELDS = {
  workerUrl: z.string().check(z.refine((text) => readWorkerAddress(text) !== null)),
  workerToken: z.string().check(z.minLength(1), z.maxLength(500)),
  sendWhen: z.enum(POLICY_FIELDS.sendWhen.values),
  shareFacts: z.boolean(),
  deviceOnly: z.boolean(),
  sites: z.array(z.string().check(z.refine(isSite))),
  noteTemplate: z.string().check(z.maxLength(20_000)),
  locked: z.array(z.enum(LOCKABLE)),
} satisfies Record<keyof typeof POLICY_FIELDS, z.ZodMiniType>;

/** Asked for once in the life of a page or service worker. */
let reading: Promise<PolicyReading> | null = null;
const PATIENCE_MS = 100;
const SNAPSHOT = 'policy';

const Policy = z.partial(z.object(FIELDS));
export type Policy = z.infer<typeof Policy>;

export interface PolicyReading {
  readonly policy: Policy;
  /** Names of fields that are there but cannot be used. */
  readonly problems: readonly string[];
}

/**
 * The administrator's policy. A malformed field is left out and named, the others hold; no policy at all
 * (Firefox rejects the read then) is an empty one. A broken policy that says "on this device only" in any
 * way but `false` is taken at its word: erring must never send a letter.
 */
export function readPolicy(): Promise<PolicyReading> {
  reading ??= read().then(async (policy) => {
    await browser.storage.session.set({ [SNAPSHOT]: policy }).catch(() => undefined);
    return policy;
  });
  return reading;
}

/**
 * The policy if it is known by now, else null. Chromium takes up to three seconds to answer for the first
 * time after it was started (seen: 2.9 s); a letter must not wait for that.
 */
export async function readPolicyNow(): Promise<PolicyReading | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const policy = await Promise.race([readPolicy(), late]);
  if (policy) return policy;
  const stored = await browser.storage.session.get(SNAPSHOT);
  return (stored[SNAPSHOT] as PolicyReading | undefined) ?? null;
}

/** An administrator changed the policy: it is read again. */
export function forgetPolicy(): void {
  reading = null;
}

async function read(): Promise<PolicyReading> {
  let managed: Record<string, unknown>;
  try {
    managed = await browser.storage.managed.get(null);
  } catch {
    return { policy: {}, problems: [] };
  }
  const policy: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries<z.ZodMiniType>(FIELDS)) {
    const value = managed[name];
    if (value === undefined || value === null) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) policy[name] = parsed.data;
    else problems.push(name);
  }
  if (problems.includes('deviceOnly')) Object.assign(policy, { deviceOnly: true });
  return { policy: Policy.parse(policy), problems };
}

/** "https://portal.example.com", without a path. */
function isSite(text: string): boolean {
  return URL.canParse(text) && /^https:\/\//u.test(text) && new URL(text).origin === text.replace(/\/$/u, '');
}
