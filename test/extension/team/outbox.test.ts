import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, makeFakeBrowser } from '../fake-browser.ts';
import { facts, itemFacts, ME } from './fixture-decisions.ts';

let fake: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake;
  },
}));

const NOW = Date.UTC(2017, 0, 12);
const DAY = 86_400_000;
const TO = { origin: 'https://imr.example.com', token: 'team' };
let sent: { method: string; path: string; body: string }[] = [];
let answer: (path: string) => Response;

beforeEach(() => {
  fake = makeFakeBrowser();
  sent = [];
  answer = (path) => (path === '/v1/me' ? Response.json(ME) : new Response(null, { status: 204 }));
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const path = new URL(url).pathname;
    sent.push({ method: init.method ?? 'GET', path, body: typeof init.body === 'string' ? init.body : '' });
    return answer(path);
  });
});

afterEach(() => vi.unstubAllGlobals());

async function start() {
  vi.resetModules();
  const box = await import('../../../extension/platform/team/outbox.ts');
  const { sendOutbox } = await import('../../../extension/platform/team/send-outbox.ts');
  return { ...box, sendOutbox };
}

const hash = (digit: string) => digit.repeat(64);

function letter(digit: string, part: object = {}) {
  return { origin: TO.origin, team: null, hash: hash(digit), decisions: [facts()], at: NOW, ...part };
}

const puts = () => sent.filter(({ method }) => method === 'PUT');
const refuse = (status: number, code: string) =>
  Response.json({ type: '', title: '', status, code, detail: '' }, { status });

describe('what waits to be saved', () => {
  it('survives the service worker, and goes to the Worker by the hash of its letter', async () => {
    await (await start()).keepWaiting(letter('a'), NOW);
    const { sendOutbox, readOutbox } = await start();
    expect(await sendOutbox(TO, NOW)).toEqual({ ok: true, value: null });
    expect(puts()).toEqual([
      { method: 'PUT', path: `/v1/decisions/${hash('a')}`, body: JSON.stringify({ decisions: [facts()] }) },
    ]);
    expect(await readOutbox()).toEqual({ letters: [], lost: 0 });
  });

  it('goes once, although three ask for it to be sent at the same time', async () => {
    const { keepWaiting, sendOutbox } = await start();
    await keepWaiting(letter('a'), NOW);
    await Promise.all([sendOutbox(TO, NOW), sendOutbox(TO, NOW), sendOutbox(TO, NOW)]);
    await sendOutbox(TO, NOW);
    expect(puts().length).toBe(1);
  });

  it('takes the place of an older reading of the same letter', async () => {
    const { keepWaiting, readOutbox, countWaiting } = await start();
    await keepWaiting(letter('a'), NOW);
    await keepWaiting(letter('a', { decisions: [facts({ parser: '2.0.0' })], at: NOW + 1 }), NOW + 1);
    const outbox = await readOutbox();
    expect(countWaiting(outbox)).toBe(1);
    expect(outbox.letters[0]?.decisions[0]?.parser).toBe('2.0.0');
    expect(outbox.lost).toBe(0);
  });

  it('is never more than two hundred letters: the oldest go, and are counted', async () => {
    const { keepWaiting, readOutbox } = await start();
    for (let n = 0; n < 203; n += 1) {
      await keepWaiting(letter('a', { hash: n.toString(16).padStart(64, '0'), at: NOW + n }), NOW + n);
    }
    const { letters, lost } = await readOutbox();
    expect(letters.length).toBe(200);
    expect(letters[0]?.hash).toBe('3'.padStart(64, '0'));
    expect(lost).toBe(3);
  });

  it('is given up after thirty days, and counted', async () => {
    const { keepWaiting, readOutbox } = await start();
    await keepWaiting(letter('a'), NOW);
    await keepWaiting(letter('b', { at: NOW + 31 * DAY }), NOW + 31 * DAY);
    const { letters, lost } = await readOutbox();
    expect(letters.map((one) => one.hash)).toEqual([hash('b')]);
    expect(lost).toBe(1);
  });

  it('goes on waiting while the Worker is away, busy, or refuses the token', async () => {
    const { keepWaiting, sendOutbox, readOutbox } = await start();
    await keepWaiting(letter('a'), NOW);
    for (const [status, code] of [
      [503, 'unavailable'],
      [429, 'rate-limited'],
      [401, 'unauthorized'],
    ] as const) {
      answer = (path) => (path === '/v1/me' ? Response.json(ME) : refuse(status, code));
      expect(await sendOutbox(TO, NOW)).toEqual({ ok: false, code });
    }
    answer = () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await sendOutbox(TO, NOW)).toEqual({ ok: false, code: 'worker-unreachable' });
    expect((await readOutbox()).letters.length).toBe(1);
  });

  it('is counted as lost where the Worker will never take it, and holds up nothing else', async () => {
    const { keepWaiting, sendOutbox, readOutbox } = await start();
    await keepWaiting(letter('a'), NOW);
    await keepWaiting(letter('b'), NOW);
    answer = (path) => {
      if (path === '/v1/me') return Response.json(ME);
      return path.endsWith('a') ? refuse(400, 'invalid-request') : new Response(null, { status: 204 });
    };
    expect(await sendOutbox(TO, NOW)).toEqual({ ok: true, value: null });
    expect(await readOutbox()).toEqual({ letters: [], lost: 1 });
  });

  it('never goes to another Worker, nor to another team of the same one', async () => {
    const { keepWaiting, sendOutbox, readOutbox } = await start();
    await keepWaiting(letter('a', { origin: 'https://other.example.com' }), NOW);
    await keepWaiting(letter('b', { team: 2 }), NOW);
    await sendOutbox(TO, NOW);
    expect(puts()).toEqual([]);
    expect((await readOutbox()).letters.length).toBe(2);
  });

  it('is not kept for a reader, who adds nothing', async () => {
    const { keepWaiting, sendOutbox, readOutbox } = await start();
    await keepWaiting(letter('a'), NOW);
    answer = () => Response.json({ ...ME, role: 'reader' });
    await sendOutbox(TO, NOW);
    expect(puts()).toEqual([]);
    expect(await readOutbox()).toEqual({ letters: [], lost: 0 });
  });

  it('holds no field that the schema of facts does not know: such an entry is dropped and counted', async () => {
    const { readOutbox } = await start();
    const told = { ...facts(), rationale: 'Conservative care was not documented.' };
    await fake.storage.local.set({ outbox: { letters: [letter('a', { decisions: [told] })], lost: 0 } });
    expect(await readOutbox()).toEqual({ letters: [], lost: 1 });
  });

  it('is forgotten when the reader discards it', async () => {
    const { keepWaiting, discardWaiting, readOutbox } = await start();
    await keepWaiting(letter('a', { decisions: [facts({ items: [itemFacts({ number: 3 })] })] }), NOW);
    await discardWaiting();
    expect(await readOutbox()).toEqual({ letters: [], lost: 0 });
  });
});
