import { beforeEach, describe, expect, it } from 'vitest';
import { CLICK, DETECTED, type Desk, eventually, frame, MIXED, makeDesk, TAB, UPHELD } from './desk.ts';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
  desk.fake.frames.set(0, frame(MIXED));
});

describe('the panel and its tab', () => {
  it('empties as soon as the page with the letter is gone', async () => {
    const { readTab, followTabs } = await desk.start();
    followTabs();
    await readTab(TAB, CLICK, null);
    desk.fake.frames.clear();
    desk.fake.tabs.onUpdated.fire(TAB, { status: 'loading' });
    await eventually(async () => expect((await desk.panel()).kind).toBe('idle'));
    expect(desk.fake.badges.get(TAB)).toBe('');
  });

  it('keeps the letter while only another frame loads', async () => {
    const { readTab, followTabs } = await desk.start();
    followTabs();
    await readTab(TAB, CLICK, null);
    desk.fake.tabs.onUpdated.fire(TAB, { status: 'loading' });
    desk.fake.tabs.onUpdated.fire(TAB, { status: 'complete' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await desk.panel()).kind).toBe('read');
  });

  it('shows the next page’s letter though the old page’s end is noticed only while it is being read', async () => {
    const { readTab, followTabs } = await desk.start();
    followTabs();
    await readTab(TAB, CLICK, null);
    const next = frame(UPHELD);
    const hold = Promise.withResolvers<void>();
    desk.fake.frames.set(0, async (request) => {
      const answer = await next(request);
      if (request.type === 'frame/read') await hold.promise;
      return answer;
    });
    const reading = readTab(TAB, DETECTED, 0);
    desk.fake.tabs.onUpdated.fire(TAB, { status: 'loading' });
    await eventually(async () => expect((await desk.panel()).kind).toBe('idle'));
    hold.resolve();
    await reading;
    expect(await desk.panel()).toMatchObject({ kind: 'read', summaries: [{ counts: { items: 1 } }] });
  });

  it('keeps the next page’s letter when the old page’s end is told only after it was read', async () => {
    const { readTab, followTabs } = await desk.start();
    followTabs();
    await readTab(TAB, CLICK, null);
    desk.fake.frames.set(0, frame(UPHELD));
    await readTab(TAB, DETECTED, 0);
    desk.fake.tabs.onUpdated.fire(TAB, { status: 'loading' });
    desk.fake.tabs.onUpdated.fire(TAB, { status: 'complete' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await desk.panel()).toMatchObject({ kind: 'read', summaries: [{ counts: { items: 1 } }] });
    expect(desk.toldKinds()).not.toContain('idle');
  });

  it('still tells what a click found when the tab was told to load while the click was read', async () => {
    const { readTab, followTabs } = await desk.start();
    followTabs();
    const page = frame('A page about office hours.');
    const hold = Promise.withResolvers<void>();
    let isFirst = true;
    desk.fake.frames.set(0, async (request) => {
      if (!isFirst) return page(request);
      isFirst = false;
      const answer = await page(request);
      desk.fake.frames.delete(0);
      desk.fake.tabs.onUpdated.fire(TAB, { status: 'loading' });
      await hold.promise;
      return answer;
    });
    const answering = desk.fake.frames.get(0);
    const reading = readTab(TAB, CLICK, null);
    await eventually(async () => expect((await desk.panel()).kind).toBe('idle'));
    if (answering) desk.fake.frames.set(0, answering);
    hold.resolve();
    await reading;
    expect(await desk.panel()).toMatchObject({ kind: 'failed', code: 'not-a-decision' });
  });

  it('never ends with the letter of a page that was left while it was being read', async () => {
    const { readTab, followTabs } = await desk.start();
    followTabs();
    const old = frame(MIXED);
    desk.fake.frames.set(0, async (request) => {
      const answer = await old(request);
      if (request.type === 'frame/read') desk.fake.frames.delete(0);
      return answer;
    });
    await readTab(TAB, DETECTED, 0);
    expect((await desk.panel()).kind).toBe('idle');
  });

  it('forgets with the old letter the day on which it was received', async () => {
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, CLICK, null);
    await answerPanel({ type: 'panel/set-received', tabId: TAB, received: '2017-03-01' });
    desk.fake.frames.set(0, frame(UPHELD));
    await readTab(TAB, DETECTED, 0);
    const panel = await desk.panel();
    const starts = panel.kind === 'read' ? panel.summaries[0]?.deadlines.map(({ start }) => start) : [];
    expect(starts).not.toContain('2017-03-01');
  });

  it('shows the other letter when the frame of the first one no longer shows it', async () => {
    desk.fake.frames.set(3, frame(UPHELD));
    const { readTab, dropLetters } = await desk.start();
    await readTab(TAB, CLICK, null);
    await dropLetters(TAB, ({ frameId }) => frameId === 0);
    const panel = await desk.panel();
    expect(panel.kind === 'read' && panel.summaries[0]?.counts).toMatchObject({ items: 1, upheld: 1 });
  });

  it('changes to another letter of the tab when it is chosen', async () => {
    desk.fake.frames.set(3, frame(UPHELD));
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, CLICK, null);
    const before = await desk.panel();
    const other = before.kind === 'read' ? before.letters[1] : undefined;
    await answerPanel({ type: 'panel/choose-letter', tabId: TAB, id: other?.id ?? '' });
    const panel = await desk.panel();
    expect(panel.kind === 'read' && panel.hash).not.toBe(before.kind === 'read' && before.hash);
    expect(panel).toMatchObject({ letter: other?.id });
  });

  it('gives the letter’s text by its hash, and says when it is no longer held', async () => {
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, CLICK, null);
    const panel = await desk.panel();
    const hash = panel.kind === 'read' ? panel.hash : '';
    expect(await answerPanel({ type: 'panel/letter-text', tabId: TAB, hash })).toMatchObject({
      ok: true,
      value: { text: MIXED, runs: null },
    });
    const unknown = '0'.repeat(64);
    expect(await answerPanel({ type: 'panel/letter-text', tabId: TAB, hash: unknown })).toEqual({
      ok: false,
      code: 'not-found',
    });
  });

  it('counts the clocks anew from another day of receipt', async () => {
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, CLICK, null);
    await answerPanel({ type: 'panel/set-received', tabId: TAB, received: '2017-03-01' });
    const panel = await desk.panel();
    const starts = panel.kind === 'read' ? panel.summaries[0]?.deadlines.map(({ start }) => start) : [];
    expect(starts).toContain('2017-03-01');
  });

  it('puts no word of a letter into an address when it opens the reader', async () => {
    const { answerPanel } = await desk.start();
    await answerPanel({ type: 'panel/read-text', tabId: TAB, text: MIXED, kind: 'text' });
    await answerPanel({ type: 'panel/show-in-letter', tabId: TAB, spans: [[10, 20]], reveal: true });
    const [asked] = (desk.fake.tabs.create.mock.calls[0] ?? []) as unknown as [{ url: string }];
    expect(asked.url).toMatch(
      /^chrome-extension:\/\/own-id\/reader\.html\?tab=7&letter=[0-9a-f]{64}#10-20$/u,
    );
  });
});

describe('allowed sites', () => {
  it('get stage one, the declared one and files do not get it twice', async () => {
    desk.fake.permissions.getAll.mockResolvedValue({
      origins: ['https://www.dir.ca.gov/*', 'https://portal.example.com/*', 'file:///*'],
    });
    const { registerSites } = await desk.start();
    await registerSites();
    expect(desk.fake.scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ matches: ['https://portal.example.com/*'], js: ['detect.js'] }),
    ]);
  });

  it('lose it when the permission is taken back', async () => {
    desk.fake.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'imr-lens-sites' }]);
    const { registerSites } = await desk.start();
    await registerSites();
    expect(desk.fake.scripting.unregisterContentScripts).toHaveBeenCalledOnce();
    expect(desk.fake.scripting.registerContentScripts).not.toHaveBeenCalled();
  });
});
