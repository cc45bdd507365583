import { describe, expect, it, vi } from 'vitest';
import { managedSchema } from '../../../extension/platform/managed-schema.ts';
import { makeManifest } from '../../../extension/platform/manifest.ts';
import { PERMISSIONS } from '../../../extension/platform/permissions.ts';
import { LOCKABLE } from '../../../extension/platform/policy-fields.ts';
import { Settings } from '../../../extension/platform/settings.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).makeFakeBrowser(),
}));

describe('the manifest', () => {
  it.each(['chrome', 'firefox'])('asks in %s for nothing that the table gives no reason for', (browser) => {
    const { permissions, host_permissions, optional_host_permissions } = makeManifest(browser, 'production');
    const asked = [...permissions, ...host_permissions, ...optional_host_permissions];
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
