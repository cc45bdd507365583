import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, makeFakeBrowser } from '../fake-browser.ts';

let fake: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake;
  },
}));

/** A page of the extension as it starts: nothing is remembered from the test before. */
async function start() {
  vi.resetModules();
  return import('../../../extension/platform/settings.ts');
}

beforeEach(() => {
  fake = makeFakeBrowser();
});

describe('the settings in force', () => {
  it('send nothing as long as no Worker is set', async () => {
    const { readSettings } = await start();
    expect((await readSettings()).settings).toMatchObject({ workerUrl: '', sendWhen: 'detected' });
  });

  it('are what the user saved', async () => {
    const { readSettings, saveSettings } = await start();
    await saveSettings({ workerUrl: 'https://imr.example.com', sendWhen: 'click' });
    await saveSettings({ density: 'compact' });
    expect((await readSettings()).settings).toMatchObject({
      workerUrl: 'https://imr.example.com',
      sendWhen: 'click',
      density: 'compact',
    });
  });

  it('fall back to the defaults where what is stored does not fit', async () => {
    await fake.storage.local.set({ settings: { workerUrl: 7 } });
    const { readSettings } = await start();
    expect((await readSettings()).settings.workerUrl).toBe('');
  });

  it('let the policy win, and lock what it fixes', async () => {
    await fake.storage.local.set({ settings: { workerUrl: 'https://own.example.com' } });
    await fake.storage.managed.set({ workerUrl: 'https://team.example.com', locked: ['sendWhen'] });
    const { readSettings, saveSettings } = await start();
    await saveSettings({ workerUrl: 'https://other.example.com', sendWhen: 'click', density: 'compact' });
    const { settings, locked } = await readSettings();
    expect(settings).toMatchObject({
      workerUrl: 'https://team.example.com',
      sendWhen: 'detected',
      density: 'compact',
    });
    expect([...locked].sort()).toEqual(['sendWhen', 'workerUrl']);
  });

  it('never send in device-only mode, whatever else is set', async () => {
    await fake.storage.managed.set({
      deviceOnly: true,
      sendWhen: 'detected',
      workerUrl: 'https://t.example.com',
    });
    const { readSettings } = await start();
    const { settings, locked } = await readSettings();
    expect(settings.sendWhen).toBe('never');
    expect(locked).toContain('sendWhen');
  });

  it('survive a policy that is malformed, name the bad fields and keep the good ones', async () => {
    await fake.storage.managed.set({
      workerUrl: 'http://imr.example.com',
      workerToken: 12,
      sites: ['https://portal.example.com', 'portal'],
      sendWhen: 'click',
    });
    const { readSettings } = await start();
    const { settings, sites, policyProblems } = await readSettings();
    expect([...policyProblems].sort()).toEqual(['sites', 'workerToken', 'workerUrl']);
    expect(settings).toMatchObject({ workerUrl: '', sendWhen: 'click' });
    expect(sites).toEqual([]);
  });

  it('take a device-only mode at its word although it is misspelt', async () => {
    await fake.storage.managed.set({ deviceOnly: 'yes', workerUrl: 'https://t.example.com' });
    const { readSettings } = await start();
    expect((await readSettings()).settings.sendWhen).toBe('never');
  });

  it('survive Firefox, which refuses to be asked where there is no policy', async () => {
    fake.storage.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    const { readSettings } = await start();
    expect((await readSettings()).policyProblems).toEqual([]);
  });

  it('send nothing while the policy is not known yet, and do not wait for it', async () => {
    await fake.storage.local.set({ settings: { workerUrl: 'https://own.example.com' } });
    fake.storage.managed.get = () => new Promise(() => undefined);
    const { readSettingsNow } = await start();
    const { settings, isFinal } = await readSettingsNow();
    expect({ sendWhen: settings.sendWhen, isFinal }).toEqual({ sendWhen: 'never', isFinal: false });
  });
});
