import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashText } from '../../../extension/platform/hash.ts';
import type { TeamRequest } from '../../../extension/platform/team/team-port.ts';
import { DecisionFacts } from '../../../shared/api/facts.ts';
import { parseDecision } from '../../../shared/index.ts';
import { CLICK, type Desk, eventually, frame, MIXED, makeDesk, TAB, UPHELD } from '../background/desk.ts';
import { ME, PRECEDENTS, repeat } from './fixture-decisions.ts';

let desk: Desk;

const WORKER = { workerUrl: 'https://imr.example.com', workerToken: 'team' };
const summaries = (() => {
  const parsed = parseDecision(MIXED);
  return parsed.ok ? parsed.summaries : [];
})();
let asked: { method: string; path: string; query: Record<string, string>; body: unknown }[] = [];
let guard = true;
let worker: 'well' | 'away' | 'not-saving';

beforeEach(() => {
  desk = makeDesk();
  desk.fake.frames.set(0, frame(MIXED));
  // What an earlier test left running is noted with that test.
  const requests: typeof asked = [];
  [asked, guard, worker] = [requests, true, 'well'];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const url = new URL(address);
    const body =
      typeof init.body === 'string'
        ? init.body
        : new TextDecoder().decode(init.body as Uint8Array<ArrayBuffer>);
    requests.push({
      method: init.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: body === '' ? null : JSON.parse(body),
    });
    if (worker === 'away') throw new TypeError('Failed to fetch');
    switch (url.pathname) {
      case '/v1/summaries':
        return Response.json({ summaries, saved: worker === 'well', warnings: [], repeats: [] });
      case '/v1/me':
        return Response.json({ ...ME, team: { ...ME.team, guard } });
      case '/v1/precedents':
        return Response.json(PRECEDENTS);
      case '/v1/repeats':
        return Response.json({ guard, repeats: [repeat('overturned')] });
      default:
        return new Response(null, { status: 204 });
    }
  });
});

afterEach(async () => {
  // What is kept and sent beside the letter comes to rest, so that it is not taken for the next test's.
  await new Promise((resolve) => setTimeout(resolve, 200));
  vi.unstubAllGlobals();
});

/** Reads the letter in the tab, then gives what answers questions about it. */
async function readLetter() {
  const { readTab } = await desk.start();
  await readTab(TAB, CLICK, null);
  const { answerTeam } = await import('../../../extension/entrypoints/background/team/hear-team.ts');
  const { readOutbox } = await import('../../../extension/platform/team/outbox.ts');
  const panel = await desk.panel();
  const hash = panel.kind === 'read' ? panel.hash : '';
  return { answerTeam, readOutbox, letter: { tabId: TAB, hash, index: 0 } as const };
}

const pathsAsked = () => asked.map(({ method, path }) => `${method} ${path}`);
const puts = () => asked.filter(({ method }) => method === 'PUT');
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await eventually(async () => expect(await holds()).toBe(true));
}

describe('facts of a letter', () => {
  it('wait where the Worker is away, and go with the next letter that it takes', async () => {
    await desk.configure(WORKER);
    worker = 'away';
    const first = await readLetter();
    await until(async () => (await first.readOutbox()).letters.length === 1);
    expect(puts()).toEqual([]);
    worker = 'well';
    const { readOutbox } = await readLetter();
    await until(async () => (await readOutbox()).letters.length === 0);
    expect(puts().length).toBe(1);
  });

  it('wait where the Worker read the letter but its database did not take it', async () => {
    await desk.configure(WORKER);
    worker = 'not-saving';
    const { readOutbox } = await readLetter();
    await until(async () => (await readOutbox()).letters.length === 1);
  });

  it('leave nothing of the text on the disk but the words of each request', async () => {
    await desk.configure(WORKER);
    worker = 'away';
    const { readOutbox } = await readLetter();
    await until(async () => (await readOutbox()).letters.length === 1);
    const [kept] = (await readOutbox()).letters;
    expect(kept?.decisions.every((one) => DecisionFacts.safeParse(one).success)).toBe(true);
    const requests = new Set(kept?.decisions.flatMap(({ items }) => items.map(({ request }) => request)));
    const withoutRequests = JSON.stringify(kept, (_, value) => (requests.has(value) ? '' : value));
    const words = MIXED.split(/\s+/);
    const runs = words.slice(5).map((_, at) => words.slice(at, at + 6).join(' '));
    expect(runs.filter((run) => withoutRequests.includes(run))).toEqual([]);
  });

  it('are neither kept nor sent where the letter stays on the device', async () => {
    await desk.configure({ ...WORKER, sendWhen: 'never' });
    const { readOutbox } = await readLetter();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toEqual([]);
    expect((await readOutbox()).letters).toEqual([]);
  });

  it('go once from a device-only team that shares its memory, and the letter does not', async () => {
    await desk.configure({ ...WORKER, sendWhen: 'never', shareFacts: true });
    const { readOutbox } = await readLetter();
    await until(() => puts().length === 1);
    await until(async () => (await readOutbox()).letters.length === 0);
    await readLetter();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pathsAsked()).toEqual([
      'GET /v1/me',
      expect.stringMatching(/^PUT \/v1\/decisions\/[0-9a-f]{64}$/),
    ]);
  });

  it('stay on the device where the policy says so, whatever the user chose', async () => {
    await desk.configure({ ...WORKER, sendWhen: 'never', shareFacts: true });
    await desk.fake.storage.managed.set({ deviceOnly: true });
    await readLetter();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toEqual([]);
  });
});

describe('a question about the letter on screen', () => {
  it('carries names of our own lists and the case number, and is counted with the letter', async () => {
    await desk.configure(WORKER);
    const { answerTeam, letter } = await readLetter();
    const answer = await answerTeam({ type: 'team/precedents', ...letter, item: 1 });
    expect(answer).toEqual({ ok: true, value: PRECEDENTS });
    const { query } = asked.find(({ path }) => path === '/v1/precedents') ?? {
      query: {} as Record<string, string>,
    };
    expect(Object.keys(query)).toContain('category');
    expect(query.caseNumber).toBe(summaries[0]?.caseNumber);
    const counted = desk.fake.told.filter((one) => (one as { type: string }).type === 'panel/counted');
    expect(counted.at(-1)).toMatchObject({ sent: { requests: 2 } });
  });

  it('tells a letter without a case number from its precedents and repeats by the hash of what was sent', async () => {
    await desk.configure(WORKER);
    const nameless = summaries.map((summary) => ({ ...summary, caseNumber: null }));
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      const answer = await fetch(address, init);
      return address.endsWith('/v1/summaries') ? Response.json({ summaries: nameless }) : answer;
    });
    const { answerTeam, letter } = await readLetter();
    await answerTeam({ type: 'team/precedents', ...letter, item: 1 });
    await answerTeam({ type: 'team/repeats', ...letter, claim: '05-123456-001' });
    const sent = asked.find(({ path }) => path === '/v1/summaries')?.body as { text: string };
    const hash = await hashText(sent.text);
    expect(asked.find(({ path }) => path === '/v1/precedents')?.query).toMatchObject({ letter: hash });
    expect(asked.find(({ path }) => path === '/v1/repeats')?.body).toMatchObject({
      caseNumber: null,
      letter: hash,
    });
  });

  it('sends the claim number along with a letter once the team is known to have the guard on, and only then', async () => {
    await desk.configure(WORKER);
    desk.fake.frames.set(0, frame(`Claim Number: 05-123456-001\n\n${MIXED}`));
    const { answerTeam, letter } = await readLetter();
    const bodies = () => asked.filter(({ path }) => path === '/v1/summaries').map(({ body }) => body);
    expect(bodies()[0]).not.toHaveProperty('claim');
    await answerTeam({ type: 'team/repeats', ...letter, claim: null });
    desk.fake.frames.set(0, frame(`Claim Number: 05-123456-002\n\n${UPHELD}`));
    await readLetter();
    expect(bodies()[1]).toMatchObject({ claim: '05-123456-002' });
    expect(JSON.stringify(bodies().map((body) => (body as { text: string }).text))).not.toContain('05-12');
  });

  it('is not answered for a letter that the tab no longer shows', async () => {
    await desk.configure(WORKER);
    const { answerTeam, letter } = await readLetter();
    const old: TeamRequest = { type: 'team/precedents', ...letter, hash: 'f'.repeat(64), item: 1 };
    expect(await answerTeam(old)).toEqual({ ok: false, code: 'not-found' });
  });

  it('sends no claim number where the team did not switch the guard on', async () => {
    await desk.configure(WORKER);
    guard = false;
    const { answerTeam, letter } = await readLetter();
    const answer = await answerTeam({ type: 'team/repeats', ...letter, claim: '05-123456-001' });
    expect(answer).toEqual({ ok: true, value: { guard: false, claim: null, repeats: [] } });
    expect(JSON.stringify(asked)).not.toContain('05-123456-001');
  });

  it('asks for earlier decisions on the claim, then lets the memory know whose claim this is', async () => {
    await desk.configure(WORKER);
    const { answerTeam, letter } = await readLetter();
    const answer = await answerTeam({ type: 'team/repeats', ...letter, claim: '05-123456-001' });
    expect(answer).toMatchObject({ ok: true, value: { claim: '05-123456-001', repeats: [{ item: 2 }] } });
    const question = asked.find(({ path }) => path === '/v1/repeats')?.body;
    expect(question).toMatchObject({
      claim: '05-123456-001',
      on: summaries[0]?.dates.utilizationReview ?? summaries[0]?.dates.decision,
    });
    expect(puts()[0]?.body).toMatchObject({ claim: '05-123456-001' });
  });

  it('never writes a claim number down, not even while the Worker is away', async () => {
    await desk.configure(WORKER);
    const { answerTeam, letter } = await readLetter();
    await answerTeam({ type: 'team/repeats', ...letter, claim: null });
    worker = 'away';
    await answerTeam({ type: 'team/repeats', ...letter, claim: '05-123456-001' });
    const { local, session } = desk.fake.storage;
    const stored = JSON.stringify([await local.get(null), await session.get(null)]);
    expect(stored).not.toContain('05-123456-001');
  });
});
