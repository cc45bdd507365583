/** What came of signing in. */
export const SIGN_IN_RESULTS = [
  'signed-in',
  // The browser was not allowed to open the sign-in, or (Firefox) to send letters.
  'declined',
  // The window was closed, or the page in it could not be shown.
  'cancelled',
  // The Worker has no single sign-on.
  'not-set-up',
  // The Worker does not know this extension's address.
  'not-listed',
  // The organization knows this person, and no team of the Worker does; or several do.
  'not-invited',
  'several-teams',
  // What came back is no answer to this question.
  'garbage',
] as const;

export type SignInResult = (typeof SIGN_IN_RESULTS)[number];
