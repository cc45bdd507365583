import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, makeFakeBrowser } from '../fake-browser.ts';
import { DECISIONS, SCORECARD } from './fixture-decisions.ts';

let fake: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake;
  },
}));
vi.mock('../../../extension/platform/build.ts', () => ({ isFirefox: true, isDevelopment: false }));

let asked: string[];

beforeEach(async () => {
  fake = makeFakeBrowser();
  asked = [];
  await fake.storage.local.set({ settings: { workerUrl: 'https://imr.example.com', workerToken: 'team' } });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address).pathname);
    return Response.json(address.includes('scorecards') ? SCORECARD : { decisions: DECISIONS, next: null });
  });
});

afterEach(() => vi.unstubAllGlobals());

async function start() {
  vi.resetModules();
  return import('../../../extension/entrypoints/sidepanel/ask-memory.ts');
}

describe("what the panel asks of the team's memory in Firefox", () => {
  it('stays here until the consent to send is given, and says so', async () => {
    const { search, scorecard, who, label, save } = await start();
    const answers = [
      await search({ q: 'knee' }, 'newest-added', null),
      await scorecard('month', null, null),
      await who(),
      await label(1, 'North desk'),
      await save({}, 'csv'),
    ];
    expect(answers).toEqual(answers.map(() => ({ ok: false, code: 'no-consent' })));
    expect(asked).toEqual([]);
  });

  it('goes once it is given, and stays again once it is taken back', async () => {
    const { search, scorecard } = await start();
    fake.permissions.contains.mockResolvedValue(true);
    expect((await search({ q: 'knee' }, 'newest-added', null)).ok).toBe(true);
    expect((await scorecard('month', null, null)).ok).toBe(true);
    fake.permissions.contains.mockResolvedValue(false);
    expect(await search({ q: 'knee' }, 'newest-added', null)).toEqual({ ok: false, code: 'no-consent' });
    expect(asked).toEqual(['/v1/decisions', '/v1/scorecards']);
  });

  it('is not asked with a token that is over', async () => {
    fake.permissions.contains.mockResolvedValue(true);
    const origin = 'https://imr.example.com';
    await fake.storage.local.set({ 'sign-in': { origin, token: 'imr_over', until: 1 } });
    const { search } = await start();
    expect(await search({}, 'newest-added', null)).toEqual({ ok: false, code: 'not-signed-in' });
    expect(asked).toEqual([]);
  });
});
