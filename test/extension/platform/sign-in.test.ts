import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../../../shared/api/problems.ts';
import { type FakeBrowser, makeFakeBrowser } from '../fake-browser.ts';

const REDIRECT = 'https://own-id.chromiumapp.org/';
const WORKER = 'https://imr.example.com';
const TOKEN = `imr_${'0'.repeat(20)}_${'a'.repeat(43)}`;
const NOW = Date.UTC(2017, 0, 12, 20);
const LATER = NOW + 12 * 3_600_000;

let fake: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake;
  },
}));

/** The organization's window: gets the address that the browser opens, gives the one at which it ends. */
let window: (opened: URL) => string;

async function start() {
  vi.resetModules();
  const { signIn } = await import('../../../extension/platform/sign-in/sign-in.ts');
  const { readSettings, saveSettings } = await import('../../../extension/platform/settings.ts');
  return { signIn, readSettings, saveSettings };
}

function endsAt(part: { token?: string; expires?: number; state?: string; place?: string } = {}) {
  return (opened: URL) => {
    const { token = TOKEN, expires = LATER, state, place = REDIRECT } = part;
    const given = { token, expires: String(expires), state: state ?? opened.searchParams.get('state') ?? '' };
    return `${place}#${new URLSearchParams(given)}`;
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fake = makeFakeBrowser();
  window = endsAt();
  Object.assign(fake, {
    identity: {
      getRedirectURL: () => REDIRECT,
      launchWebAuthFlow: async ({ url }: { url: string }) => window(new URL(url)),
    },
  });
  fake.permissions.request.mockResolvedValue(true);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('signing in', () => {
  it('asks the Worker with the extension’s own address and a state that nobody can guess', async () => {
    const opened: URL[] = [];
    window = (url) => {
      opened.push(url);
      return endsAt()(url);
    };
    const { signIn } = await start();
    expect([await signIn(WORKER), await signIn(WORKER)]).toEqual(['signed-in', 'signed-in']);
    expect(opened[0]?.origin + (opened[0]?.pathname ?? '')).toBe(`${WORKER}/v1/sign-in`);
    expect(opened[0]?.searchParams.get('redirect')).toBe(REDIRECT);
    const states = opened.map((url) => url.searchParams.get('state'));
    expect(states.every((state) => /^[0-9a-f]{48}$/.test(state ?? ''))).toBe(true);
    expect(new Set(states).size).toBe(2);
  });

  it('gives the token to this Worker until it is over, and no longer', async () => {
    const { signIn, readSettings } = await start();
    await signIn(WORKER);
    expect(await readSettings()).toMatchObject({
      settings: { workerUrl: WORKER, workerToken: TOKEN },
      signedInUntil: LATER,
    });
    vi.setSystemTime(LATER);
    expect(await readSettings()).toMatchObject({ settings: { workerToken: '' }, signedInUntil: LATER });
  });

  it('gives another Worker nothing of it', async () => {
    const { signIn, readSettings, saveSettings } = await start();
    await signIn(WORKER);
    await saveSettings({ workerUrl: 'https://other.example.com' });
    expect(await readSettings()).toMatchObject({ settings: { workerToken: '' }, signedInUntil: null });
  });

  it('ends where a token is typed', async () => {
    const { signIn, readSettings, saveSettings } = await start();
    await signIn(WORKER);
    await saveSettings({ workerUrl: WORKER, workerToken: 'typed' });
    expect(await readSettings()).toMatchObject({ settings: { workerToken: 'typed' }, signedInUntil: null });
  });

  it('never takes the place of a token that the administrator set', async () => {
    const { signIn, readSettings } = await start();
    await fake.storage.managed.set({ workerToken: 'of-the-policy' });
    await signIn(WORKER);
    expect(await readSettings()).toMatchObject({
      settings: { workerToken: 'of-the-policy' },
      signedInUntil: null,
      isTokenFixed: true,
    });
  });

  it.each([
    ['with another state', endsAt({ state: 'f'.repeat(48) })],
    ['at another place', endsAt({ place: 'https://elsewhere.example/' })],
    ['without a token', endsAt({ token: '' })],
    ['with a token of other signs', endsAt({ token: `imr ${'a'.repeat(40)}` })],
    ['with a token that is over', endsAt({ expires: NOW })],
    ['with no moment', endsAt({ expires: Number.NaN })],
    ['with its parts in the query', (opened: URL) => endsAt()(opened).replace('#', '?')],
  ])('takes no answer %s', async (_, answer) => {
    window = answer;
    const { signIn, readSettings } = await start();
    expect(await signIn(WORKER)).toBe('garbage');
    expect((await readSettings()).settings).toMatchObject({ workerUrl: '', workerToken: '' });
  });

  it.each(['not-invited', 'several-teams'])(
    'says so where the organization knows somebody and %s',
    async (error) => {
      const { signIn } = await start();
      window = (opened: URL) =>
        `${opened.searchParams.get('redirect')}#error=${error}&state=${opened.searchParams.get('state')}`;
      expect(await signIn(WORKER)).toBe(error);
      window = (opened: URL) =>
        `${opened.searchParams.get('redirect')}#error=${error}&state=${'f'.repeat(48)}`;
      expect(await signIn(WORKER)).toBe('garbage');
    },
  );

  it.each([
    ['not-found', 'not-set-up'],
    ['forbidden', 'not-listed'],
    ['unauthorized', 'cancelled'],
  ] as const)('that came to no end asks the Worker why: %s means %s', async (code, result) => {
    window = () => {
      throw new Error('Authorization page could not be loaded.');
    };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(problem(code))));
    const { signIn } = await start();
    expect(await signIn(WORKER)).toBe(result);
  });

  it('opens nothing where the browser was not allowed to', async () => {
    fake.permissions.request.mockResolvedValue(false);
    window = () => {
      throw new Error('opened');
    };
    const { signIn } = await start();
    expect(await signIn(WORKER)).toBe('declined');
  });

  it('goes nowhere over plain http', async () => {
    const { signIn } = await start();
    expect(await signIn('http://imr.example.com')).toBe('not-set-up');
  });
});
