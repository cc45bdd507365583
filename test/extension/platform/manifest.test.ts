import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { managedSchema } from '../../../extension/platform/managed-schema.ts';
import { makeManifest } from '../../../extension/platform/manifest.ts';
import { PERMISSIONS } from '../../../extension/platform/permissions.ts';
import { LOCKABLE } from '../../../extension/platform/policy-fields.ts';
import { Settings } from '../../../extension/platform/settings.ts';
import { chromeIdOf } from '../../../scripts/documents/extension-ids.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).makeFakeBrowser(),
}));

function idsOf(): { key: string; gecko: string } {
  const chrome = makeManifest('chrome', 'production');
  const firefox = makeManifest('firefox', 'production');
  if (!('key' in chrome) || !('browser_specific_settings' in firefox)) throw new Error('no ids');
  return { key: chrome.key, gecko: firefox.browser_specific_settings.gecko.id };
}

describe('the manifest', () => {
  it.each(['chrome', 'firefox'])('asks in %s for nothing that the table gives no reason for', (browser) => {
    const manifest = makeManifest(browser, 'production');
    const { permissions, host_permissions, optional_host_permissions, optional_permissions = [] } = manifest;
    const asked = [
      ...permissions,
      ...optional_permissions,
      ...host_permissions,
      ...optional_host_permissions,
    ];
    const known = PERMISSIONS.map(({ name }) => name);
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    expect(PERMISSIONS.every(({ reason }) => /^[A-Z].*\.$/u.test(reason))).toBe(true);
  });

  it.each(['chrome', 'firefox'])('requires in %s the host of the state’s portal alone', (browser) => {
    const manifest = makeManifest(browser, 'production');
    expect(manifest.host_permissions).toEqual(['https://www.dir.ca.gov/*']);
    expect(manifest.content_scripts[0]?.matches).toEqual(['https://www.dir.ca.gov/*']);
    expect(JSON.stringify(manifest)).not.toMatch(/127\.0\.0\.1|localhost|all_urls/u);
  });

  it('asks Chromium for signing in on a click alone; Firefox knows no such permission that comes later', () => {
    const [chrome, firefox] = ['chrome', 'firefox'].map((browser) => makeManifest(browser, 'production'));
    expect(chrome?.optional_permissions).toEqual(['identity']);
    expect(chrome?.permissions).not.toContain('identity');
    expect(firefox?.permissions).toContain('identity');
    expect(firefox).not.toHaveProperty('optional_permissions');
  });

  it('has ids from which the addresses for signing in follow, as the administrator is told them', () => {
    const documented = readFileSync(join(import.meta.dirname, '../../../docs/administrator.md'), 'utf8');
    const { key, gecko } = idsOf();
    expect(documented).toContain(`https://${chromeIdOf(key)}.chromiumapp.org/`);
    const hash = createHash('sha1').update(gecko).digest('hex');
    expect(documented).toContain(`https://${hash}.extensions.allizom.org/`);
  });

  it('lets development builds read the sample portal of this machine', () => {
    expect(makeManifest('chrome', 'development').host_permissions).toContain('http://127.0.0.1/*');
  });

  it('suggests no more keys than Chromium takes', () => {
    const commands = Object.values(makeManifest('chrome', 'production').commands);
    expect(commands.filter((command) => 'suggested_key' in command).length).toBeLessThanOrEqual(4);
  });

  it('requires no data collection in Firefox', () => {
    const manifest = makeManifest('firefox', 'production') as {
      browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
    };
    expect(manifest.browser_specific_settings?.gecko.data_collection_permissions.required).toEqual(['none']);
  });
});

describe('the schema of the managed policy', () => {
  it('stays within the dialect that Chromium takes', () => {
    const types = Object.values(managedSchema().properties).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['string', 'boolean', 'array']));
  });

  it('lets every setting be locked', () => {
    expect([...LOCKABLE].sort()).toEqual(Object.keys(Settings.shape).sort());
  });
});
