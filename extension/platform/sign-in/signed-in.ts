import * as z from 'zod/mini';
import { browser } from '../browser.ts';

/** A token that came from the organization's sign-in: for one Worker, until a moment. */
const SignedIn = z.strictObject({
  /** Of the Worker that gave it; no other ever gets it. */
  origin: z.string(),
  token: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Milliseconds since 1970. */
  until: z.int().check(z.positive()),
});
export type SignedIn = z.infer<typeof SignedIn>;

export const SIGNED_IN_KEY = 'sign-in';

/** Who signed in last, whether or not that is over by now; null where nobody did. */
export async function readSignedIn(): Promise<SignedIn | null> {
  const parsed = SignedIn.safeParse((await browser.storage.local.get(SIGNED_IN_KEY))[SIGNED_IN_KEY]);
  return parsed.success ? parsed.data : null;
}

export async function keepSignedIn(signedIn: SignedIn): Promise<void> {
  await browser.storage.local.set({ [SIGNED_IN_KEY]: signedIn });
}

/** Forgets the token; at the Worker it ends by itself. */
export async function signOut(): Promise<void> {
  await browser.storage.local.remove(SIGNED_IN_KEY);
}
