import * as z from 'zod/mini';

/** Why somebody whom Access let in gets no token; told at the redirect, where alone the extension can hear it. */
export const SIGN_IN_ERRORS = ['not-invited', 'several-teams'] as const;
export type SignInError = (typeof SIGN_IN_ERRORS)[number];

export const SignInQuery = z.strictObject({
  /** One of the addresses that the deployment allows, letter by letter. */
  redirect: z.url({ protocol: /^https$/ }).check(z.maxLength(300)),
  /** Comes back unchanged, so that the extension knows its own question. */
  state: z.string().check(z.regex(/^[0-9A-Za-z_-]{16,100}$/)),
  /** Number of the team, for those who belong to several. */
  team: z.optional(z.string().check(z.regex(/^[1-9]\d{0,9}$/))),
});
