import { makeManifest } from '../../extension/platform/manifest.ts';
import { chromeIdOf } from './extension-ids.ts';
import { policyTemplates } from './policy-templates.ts';
import { privacyDocument } from './privacy.ts';

/** Every document that is made from code: its path in the repository and its content. */
export function listDocuments(): Map<string, string> {
  const chrome = makeManifest('chrome', 'production');
  const firefox = makeManifest('firefox', 'production');
  if (!('key' in chrome) || !('browser_specific_settings' in firefox)) {
    throw new Error('The manifests name no ids: the policy templates need them.');
  }
  const templates = policyTemplates(chromeIdOf(chrome.key), firefox.browser_specific_settings.gecko.id);
  return new Map([
    ['PRIVACY.md', privacyDocument()],
    ...[...templates].map(([name, content]): [string, string] => [`docs/policy/${name}`, content]),
  ]);
}
