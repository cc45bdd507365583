import { browser } from '../../platform/browser.ts';
import { isFirefox } from '../../platform/build.ts';

const ID = 'imr-lens-sites';

/**
 * Has stage one run on every site the user allowed, and on no other. Called at start and whenever a
 * permission comes or goes, so that a revoked one is noticed.
 */
export async function registerSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const matches = origins.filter((origin) => !declared.has(origin) && !origin.startsWith('file:'));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const fallback = isFirefox ? {} : { matchOriginAsFallback: true };
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      js: ['detect.js'],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
      ...fallback,
    },
  ]);
}
