import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDecision } from '../../../shared/index.ts';
import { CLICK, DETECTED, type Desk, eventually, frame, MIXED, makeDesk, TAB } from './desk.ts';

let desk: Desk;

const WORKER = { workerUrl: 'https://imr.example.com', workerToken: 'team' };
const parsed = parseDecision(MIXED);
let sent: string[] = [];

beforeEach(() => {
  desk = makeDesk();
  desk.fake.frames.set(0, frame(MIXED));
  sent = [];
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: Uint8Array }) => {
    sent.push(new TextDecoder().decode(body));
    return new Response(JSON.stringify({ summaries: parsed.ok ? parsed.summaries : [] }));
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('a letter and the Worker', () => {
  it('is sent once, although it is detected, clicked and seen again', async () => {
    await desk.configure(WORKER);
    const { readTab } = await desk.start();
    await Promise.all([readTab(TAB, DETECTED, 0), readTab(TAB, CLICK, null)]);
    await readTab(TAB, CLICK, null);
    expect(sent.length).toBe(1);
    expect(await desk.panel()).toMatchObject({ kind: 'read', readBy: { where: 'worker', fallback: null } });
  });

  it('is still known after the service worker was stopped, and is not sent again', async () => {
    await desk.configure(WORKER);
    await (await desk.start()).readTab(TAB, CLICK, null);
    await (await desk.start()).readTab(TAB, CLICK, null);
    expect(sent.length).toBe(1);
  });

  it('is counted with its bytes', async () => {
    await desk.configure(WORKER);
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, CLICK, null);
    const bytes = new TextEncoder().encode(sent[0]).byteLength;
    expect(await answerPanel({ type: 'panel/sent', tabId: TAB })).toEqual({
      ok: true,
      value: { requests: 1, bytes },
    });
  });

  it('waits for a click where the user wants that, and goes on the click', async () => {
    await desk.configure({ ...WORKER, sendWhen: 'click' });
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, DETECTED, 0);
    expect((await desk.panel()).kind).toBe('waiting-for-consent');
    expect(sent).toEqual([]);
    await answerPanel({ type: 'panel/send-to-worker', tabId: TAB });
    expect(sent.length).toBe(1);
    expect((await desk.panel()).kind).toBe('read');
  });

  it('part where the reader has it read on this device, whatever is clicked next but "send"', async () => {
    await desk.configure({ ...WORKER, sendWhen: 'click' });
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, DETECTED, 0);
    await answerPanel({ type: 'panel/read-here', tabId: TAB });
    const byChoice = { where: 'device', fallback: null, byChoice: true };
    expect(await desk.panel()).toMatchObject({ kind: 'read', readBy: byChoice });
    await answerPanel({ type: 'panel/set-received', tabId: TAB, received: '2017-03-01' });
    await readTab(TAB, CLICK, null);
    await readTab(TAB, DETECTED, 0);
    expect(sent).toEqual([]);
    expect(await desk.panel()).toMatchObject({ kind: 'read', readBy: byChoice });
    await answerPanel({ type: 'panel/send-to-worker', tabId: TAB });
    expect(sent.length).toBe(1);
    expect(await desk.panel()).toMatchObject({ readBy: { where: 'worker', fallback: null } });
  });

  it('never meet where the user or the policy wants that', async () => {
    await desk.configure({ ...WORKER, sendWhen: 'never' });
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, CLICK, null);
    await answerPanel({ type: 'panel/send-to-worker', tabId: TAB });
    expect(sent).toEqual([]);
    expect(await desk.panel()).toMatchObject({ kind: 'read', readBy: { where: 'device' } });
  });

  it('meet only once the policy is known: until then the device reads', async () => {
    await desk.configure(WORKER);
    let tell = (_: Record<string, unknown>) => undefined as unknown;
    desk.fake.storage.managed.get = () =>
      new Promise((resolve) => {
        tell = resolve;
      });
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(sent).toEqual([]);
    expect(await desk.panel()).toMatchObject({ kind: 'read', readBy: { where: 'device' } });
    tell({});
    await eventually(async () => expect(await desk.panel()).toMatchObject({ readBy: { where: 'worker' } }));
  });

  it('part where the Worker refuses the token: the device reads and the panel says why', async () => {
    await desk.configure(WORKER);
    const refusal = { type: 't', title: 't', status: 401, code: 'unauthorized', detail: 'd' };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(refusal), { status: 401 }));
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(await desk.panel()).toMatchObject({ readBy: { where: 'device', fallback: 'unauthorized' } });
  });

  it('leaves this computer without names and claim numbers, at unchanged offsets', async () => {
    await desk.configure(WORKER);
    const own = `Employee: Marisol Quintero\nClaim Number: WC-88-204417\n\n${MIXED}`;
    desk.fake.frames.set(0, frame(own));
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    const { text } = JSON.parse(sent[0] ?? '{}') as { text: string };
    expect(text).not.toMatch(/Quintero|204417/u);
    expect(text.length).toBe(own.length);
    expect(text.indexOf('CM16')).toBe(own.indexOf('CM16'));
  });
});
