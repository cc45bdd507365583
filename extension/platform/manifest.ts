import { DEVELOPMENT_HOSTS, permissionNames } from './permissions.ts';

/**
 * Public half of a key made for this extension: it fixes the extension's id in Chromium, so that a team's
 * Worker and an administrator's policy can name it. The private half was thrown away; the store signs.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyWNKAsrWOJKqoToUVi0kYtulytP9fRJRKJwzcQV4ih/tHDwgi1bEN01m6RJXtG//BEtJzDpqDRF/VXP+tklalvsuyfOjkacBww25t2BhjMr3sGjKK6+f5Nh+QY+jal2YCWBKZ4mhx2QM8XVol37OpBK1hypUwg/eVWIrkueGxlhPb5MxyTamJMsPyfKudkq0mnYDxvl6GSvFE1b4rta4GojoAVSNT/Etmu/lmmM6FM8I4GOaz4zoKTkWa82YLfMAIw2zC9dJPzWE4kJBmPgH8NLZEFbBvZ2vPp7dtnUSGytxar7BWGNtmINAtPJQaDbgMeFMiRGzY4pMvaCE4Ur8QwIDAQAB';

/** Chromium takes at most four suggested keys; the other commands can be given one by the user. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+L' } },
  'copy-note': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_copyNote__' },
  'next-item': { description: '__MSG_command_nextItem__' },
  'previous-item': { description: '__MSG_command_previousItem__' },
  'show-in-letter': { description: '__MSG_command_showInLetter__' },
};

/** The manifest of one browser. Development builds may also read the sample portal on this machine. */
export function makeManifest(browser: string, mode: string) {
  const hosts = [...permissionNames('host', browser), ...(mode === 'development' ? DEVELOPMENT_HOSTS : [])];
  return {
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    // WXT adds sidePanel itself, and the sidebar in Firefox, when it finds the panel's page.
    permissions: permissionNames('permission', browser).filter((name) => name !== 'sidePanel'),
    ...optional(permissionNames('optional-permission', browser)),
    host_permissions: hosts,
    optional_host_permissions: permissionNames('optional-host', browser),
    action: { default_title: '__MSG_app_name__' },
    commands: COMMANDS,
    content_scripts: [
      {
        matches: hosts,
        js: ['detect.js'],
        run_at: 'document_idle' as const,
        all_frames: true,
        // Reaches PDFs and pages that the site made itself (blob:, about:blank). Firefox calls it match_about_blank.
        ...(browser === 'firefox' ? { match_about_blank: true } : { match_origin_as_fallback: true }),
      },
    ],
    ...(browser === 'firefox' ? firefoxOnly() : chromiumOnly()),
  };
}

/** The key is left out where there is nothing to ask for later. */
function optional(names: string[]): { optional_permissions?: string[] } {
  return names.length === 0 ? {} : { optional_permissions: names };
}

function chromiumOnly() {
  return {
    key: CHROMIUM_KEY,
    minimum_chrome_version: '148',
    // Without it the bytes of a PDF are lost in messages.
    message_serialization: 'structured_clone',
    storage: { managed_schema: 'managed-schema.json' },
  };
}

function firefoxOnly() {
  return {
    browser_specific_settings: {
      gecko: {
        id: 'imr-lens@imr-lens.example',
        strict_min_version: '142.0',
        // Nothing is collected unless a team's Worker is set up; Firefox asks for these then.
        data_collection_permissions: {
          required: ['none'],
          optional: ['healthInfo', 'websiteContent', 'personallyIdentifyingInfo'],
        },
      },
    },
  };
}
