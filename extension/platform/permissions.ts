/**
 * Every permission with the reason for it, in one sentence. The manifest is made from this table and
 * PRIVACY.md repeats it; a permission without a line here cannot be asked for.
 */
export interface Permission {
  readonly name: string;
  readonly kind: 'permission' | 'optional-permission' | 'host' | 'optional-host';
  readonly browsers: readonly ('chrome' | 'firefox')[];
  readonly reason: string;
}

const BOTH = ['chrome', 'firefox'] as const;

const SIGN_IN =
  'Opens your organization\'s own sign-in page, where your team uses one, when you click "Sign in", and only then.';

export const PERMISSIONS: readonly Permission[] = [
  {
    name: 'activeTab',
    kind: 'permission',
    browsers: BOTH,
    reason: 'Reads the letter in the tab on which you click the toolbar button, and only then.',
  },
  {
    name: 'scripting',
    kind: 'permission',
    browsers: BOTH,
    reason: 'Puts the reading script into a page once a letter is suspected there or you ask for it.',
  },
  {
    name: 'storage',
    kind: 'permission',
    browsers: BOTH,
    reason:
      "Keeps your settings, and facts of decisions (codes, dates, the words of each request) until your team's Worker has taken them; the letter itself stays in the browser's memory and is never written to disk.",
  },
  {
    name: 'contextMenus',
    kind: 'permission',
    browsers: BOTH,
    reason: 'Offers "Summarize selection" where you have selected text.',
  },
  {
    name: 'offscreen',
    kind: 'permission',
    browsers: ['chrome'],
    reason:
      'Reads the text of PDF letters in an invisible page of the extension, because a service worker cannot.',
  },
  {
    name: 'sidePanel',
    kind: 'permission',
    browsers: ['chrome'],
    reason: 'Shows the summary in a panel beside the letter.',
  },
  {
    name: 'identity',
    kind: 'optional-permission',
    browsers: ['chrome'],
    reason: SIGN_IN,
  },
  {
    // Firefox does not let it be optional; it warns of nothing at install and is used on that click alone.
    name: 'identity',
    kind: 'permission',
    browsers: ['firefox'],
    reason: SIGN_IN,
  },
  {
    name: 'https://www.dir.ca.gov/*',
    kind: 'host',
    browsers: BOTH,
    reason: "Finds decisions by itself on the state's own portal, where they are published.",
  },
  {
    name: 'https://*/*',
    kind: 'optional-host',
    browsers: BOTH,
    reason:
      'Lets you allow one portal at a time ("always on this site"); nothing is allowed until you click.',
  },
  {
    name: 'file:///*',
    kind: 'optional-host',
    browsers: BOTH,
    reason: 'Lets you allow letters that you saved on this computer; nothing is allowed until you click.',
  },
];

/** The names of one kind that a browser's manifest asks for. */
export function permissionNames(kind: Permission['kind'], browser: string): string[] {
  return PERMISSIONS.filter(
    (permission) => permission.kind === kind && permission.browsers.some((name) => name === browser),
  ).map(({ name }) => name);
}

/** Hosts on which the extension looks for letters by itself from the first day. */
export const DECLARED_HOSTS = permissionNames('host', 'chrome');

/** The sample portal of this repository: in development builds only. */
export const DEVELOPMENT_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];
