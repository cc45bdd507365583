import * as z from 'zod/mini';
import { SIGN_IN_ERRORS, type SignInError } from '../../../shared/api/sign-in.ts';

/** What the Worker puts into the fragment of the address at which a sign-in ends. */
const Answer = z.object({
  token: z.string().check(z.regex(/^[\w.~-]{16,500}$/)),
  /** Milliseconds since 1970. */
  expires: z.string().check(z.regex(/^[1-9]\d{12,14}$/)),
  state: z.string(),
});

const Refusal = z.object({ error: z.enum(SIGN_IN_ERRORS), state: z.string() });

export interface SignInAnswer {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Reads the address at which the browser's sign-in window ended.
 * "https://….chromiumapp.org/#token=imr_…&expires=1795392000000&state=…"
 * @param asked where it should end, and the state that was sent along: another one answers another question.
 * @returns the refusal by name; null where it is not the answer to this question, or a token that is over already.
 */
export function readSignInAnswer(
  address: string,
  asked: { readonly redirect: string; readonly state: string },
  now: number,
): SignInAnswer | SignInError | null {
  const [place, fragment] = address.split('#');
  if (place !== asked.redirect || fragment === undefined) return null;
  const said = Object.fromEntries(new URLSearchParams(fragment));
  const refusal = Refusal.safeParse(said);
  if (refusal.success) return refusal.data.state === asked.state ? refusal.data.error : null;
  const answer = Answer.safeParse(said);
  if (!answer.success || answer.data.state !== asked.state) return null;
  const until = Number(answer.data.expires);
  return until > now ? { token: answer.data.token, until } : null;
}
