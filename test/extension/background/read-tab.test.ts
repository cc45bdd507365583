import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CLICK, DETECTED, type Desk, eventually, frame, MIXED, makeDesk, TAB, UPHELD } from './desk.ts';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});

describe('reading a tab', () => {
  it('after a click says so, then shows the letter, its badge and where it was read', async () => {
    desk.fake.frames.set(0, frame(MIXED));
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(desk.toldKinds()).toEqual(['reading', 'read']);
    const panel = await desk.panel();
    expect(panel).toMatchObject({ kind: 'read', readBy: { where: 'device', fallback: null } });
    expect(desk.fake.badges.get(TAB)).toBe('1');
  });

  it('after a click on a page that is no letter says so with reasons', async () => {
    desk.fake.frames.set(0, frame('Opening hours of the office'));
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(await desk.panel()).toMatchObject({ kind: 'failed', code: 'not-a-decision' });
    expect(desk.fake.badges.get(TAB)).toBe('');
  });

  it('that was only suspected changes nothing where there is no letter', async () => {
    desk.fake.frames.set(0, frame('What is an Independent Medical Review?'));
    const { readTab } = await desk.start();
    await readTab(TAB, DETECTED, 0);
    expect(desk.toldKinds()).toEqual([]);
    expect((await desk.panel()).kind).toBe('idle');
  });

  it('that was detected tells the panel only once the letter is proven', async () => {
    desk.fake.frames.set(0, frame(UPHELD));
    const { readTab } = await desk.start();
    await readTab(TAB, DETECTED, 0);
    expect(desk.toldKinds()).toEqual(['reading', 'read']);
    expect(desk.fake.badges.get(TAB)).toBe('✓');
  });

  it('keeps the letters of frames that are read side by side', async () => {
    desk.fake.frames.set(0, frame(MIXED)).set(3, frame(UPHELD));
    const { readTab } = await desk.start();
    await Promise.all([readTab(TAB, DETECTED, 0), readTab(TAB, DETECTED, 3)]);
    const panel = await desk.panel();
    expect(panel.kind === 'read' && panel.letters.length).toBe(2);
  });

  it('counts a letter once that two frames show', async () => {
    desk.fake.frames.set(0, frame(MIXED)).set(3, frame(MIXED));
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    const panel = await desk.panel();
    expect(panel.kind === 'read' && panel.letters.length).toBe(1);
  });

  it('names the host of a frame out of reach, to be allowed', async () => {
    desk.fake.frames.set(0, frame('A portal', { foreignHosts: ['letters.example.com'] }));
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(await desk.panel()).toMatchObject({ code: 'foreign-frame', host: 'letters.example.com' });
  });

  it('says that a page of the browser may not be read', async () => {
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    const panel = await desk.panel();
    expect(panel).toMatchObject({ kind: 'failed', code: 'no-access' });
    expect(panel).not.toHaveProperty('mayBeFile');
  });

  it('thinks of a saved file where the address is hidden and files are kept from us', async () => {
    desk.fake.extension.isAllowedFileSchemeAccess.mockResolvedValue(false);
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(await desk.panel()).toMatchObject({ code: 'no-access', mayBeFile: true });
  });

  it('drops what comes after a newer click', async () => {
    let release = (_: unknown) => undefined as unknown;
    const slow = new Promise((resolve) => {
      release = resolve;
    });
    const old = frame(UPHELD);
    desk.fake.frames.set(0, async (request) => {
      await slow;
      return old(request);
    });
    const { readTab } = await desk.start();
    const first = readTab(TAB, CLICK, null);
    await eventually(() => expect(desk.toldKinds()).toEqual(['reading']));
    desk.fake.frames.set(0, frame(MIXED));
    await readTab(TAB, CLICK, null);
    release(null);
    await first;
    const panel = await desk.panel();
    expect(panel.kind === 'read' && panel.summaries[0]?.counts.items).toBe(2);
  });

  it('takes what a forging page reports for nothing', async () => {
    desk.fake.frames.set(0, () => ({
      kind: 'html',
      text: MIXED,
      host: 'h',
      embedded: 1e9,
      foreignHosts: [],
    }));
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect((await desk.panel()).kind).toBe('failed');
  });

  it('leaves no panel waiting where something of ours breaks', async () => {
    desk.fake.frames.set(0, frame(MIXED));
    vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('a bug'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { readTab } = await desk.start();
    await readTab(TAB, CLICK, null);
    expect(await desk.panel()).toMatchObject({ kind: 'failed', code: 'internal' });
  });
});
