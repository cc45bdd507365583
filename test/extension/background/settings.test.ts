import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../extension/platform/settings.ts';
import { parseDecision } from '../../../shared/index.ts';
import { type CLICK, DETECTED, type Desk, eventually, frame, MIXED, makeDesk, TAB } from './desk.ts';

let desk: Desk;

const TEAM = { workerUrl: 'https://imr.example.com', workerToken: 'team' };
const parsed = parseDecision(MIXED);
let requests = 0;
let chips: unknown[];

beforeEach(() => {
  desk = makeDesk();
  chips = [];
  const page = frame(MIXED);
  desk.fake.frames.set(0, (request) => {
    if (request.type === 'frame/chip') chips.push((request as { view?: unknown }).view);
    return page(request);
  });
  requests = 0;
  vi.stubGlobal('fetch', async () => {
    requests++;
    return new Response(JSON.stringify({ summaries: parsed.ok ? parsed.summaries : [] }));
  });
});

afterEach(() => vi.unstubAllGlobals());

/** A letter on screen under some settings, and the way to change them as the options page does. */
async function shown(before: Partial<Settings>, cause: typeof CLICK | typeof DETECTED = DETECTED) {
  await desk.configure(before);
  const { readTab } = await desk.start();
  const { followSettings } = await import('../../../extension/entrypoints/background/follow-settings.ts');
  followSettings();
  await readTab(TAB, cause, null);
  return async (after: Partial<Settings>) => {
    const change = { settings: { oldValue: before, newValue: { ...before, ...after } } };
    await desk.configure({ ...before, ...after });
    desk.fake.storage.onChanged.fire(change, 'local');
  };
}

describe('a setting that changes while a letter is shown', () => {
  it('has the letter read by the Worker that was just set up', async () => {
    const change = await shown({});
    expect(await desk.panel()).toMatchObject({ readBy: { where: 'device', fallback: null } });
    await change(TEAM);
    await eventually(async () => expect(await desk.panel()).toMatchObject({ readBy: { where: 'worker' } }));
    expect(requests).toBe(1);
  });

  it('has it read here where it may no longer be sent', async () => {
    const change = await shown(TEAM);
    expect(await desk.panel()).toMatchObject({ readBy: { where: 'worker' } });
    await change({ sendWhen: 'never' });
    await eventually(async () => expect(await desk.panel()).toMatchObject({ readBy: { where: 'device' } }));
    expect(requests).toBe(1);
  });

  it('sends nothing that waits for a click: the letter stays, with the button that sends it', async () => {
    const change = await shown({});
    await change({ ...TEAM, sendWhen: 'click' });
    await eventually(async () =>
      expect(await desk.panel()).toMatchObject({ kind: 'read', readBy: { where: 'device', byChoice: true } }),
    );
    expect(requests).toBe(0);
  });

  it('ends the waiting for a click where the device is to read', async () => {
    const change = await shown({ ...TEAM, sendWhen: 'click' });
    expect(await desk.panel()).toMatchObject({ kind: 'waiting-for-consent' });
    await change({ sendWhen: 'never' });
    await eventually(async () => expect(await desk.panel()).toMatchObject({ kind: 'read' }));
    expect(requests).toBe(0);
  });

  it('takes the chip away and brings it back, and reads nothing again', async () => {
    const change = await shown({});
    expect(chips.at(-1)).not.toBeNull();
    await change({ overlay: false });
    await eventually(() => expect(chips.at(-1)).toBeNull());
    const told = desk.toldKinds().filter((kind) => kind === 'reading').length;
    expect(told).toBe(1);
  });

  it('leaves a letter alone that has nothing to do with it', async () => {
    const change = await shown(TEAM);
    const told = desk.fake.told.length;
    await change({ density: 'compact' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(desk.fake.told.length).toBe(told);
    expect(requests).toBe(1);
  });

  it('keeps what was read although it looked like no decision', async () => {
    desk.fake.frames.set(
      0,
      frame(MIXED.replaceAll(/Final Determination|IMR|Independent Medical/gi, 'Report')),
    );
    const change = await shown({}, { by: 'click', anyway: true } as never);
    expect(await desk.panel()).toMatchObject({ kind: 'read' });
    await change({ workerUrl: TEAM.workerUrl });
    await eventually(async () =>
      expect(await desk.panel()).toMatchObject({ kind: 'read', readBy: { fallback: 'not-signed-in' } }),
    );
  });
});
