import { beforeEach, describe, expect, it } from 'vitest';
import { CLICK, DETECTED, type Desk, frame, MIXED, makeDesk, TAB, UPHELD } from './desk.ts';

let desk: Desk;

/** The browser's memory with room for so many characters, refusing as Chromium does. */
function limitSession(room: number): void {
  const { session } = desk.fake.storage;
  const set = session.set;
  session.set = async (values) => {
    const held = await session.get(null);
    if (JSON.stringify({ ...held, ...values }).length > room) {
      throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    }
    return set(values);
  };
}

const bundle = `${MIXED}\n${'More pages of the claim file. '.repeat(4000)}`;

beforeEach(() => {
  desk = makeDesk();
});

describe("a letter and the room in the browser's memory", () => {
  it.each([CLICK, DETECTED])('is told to be too large where it never fits (%j)', async (cause) => {
    limitSession(100_000);
    desk.fake.frames.set(0, frame(bundle));
    const { readTab } = await desk.start();
    await readTab(TAB, cause, cause.by === 'click' ? null : 0);
    expect(await desk.panel()).toMatchObject({ kind: 'failed', code: 'too-large' });
    expect(desk.fake.badges.get(TAB)).toBe('?');
  });

  it('that was dropped is told to be too large as well, and the next one is read', async () => {
    limitSession(100_000);
    const { answerPanel } = await desk.start();
    await answerPanel({ type: 'panel/read-text', tabId: TAB, text: bundle, kind: 'text' });
    expect(await desk.panel()).toMatchObject({ kind: 'failed', code: 'too-large' });
    await answerPanel({ type: 'panel/read-text', tabId: TAB, text: UPHELD, kind: 'text' });
    expect((await desk.panel()).kind).toBe('read');
  });

  it('takes the place of another tab’s text, which then says that it is no longer held', async () => {
    desk.fake.frames.set(0, frame(bundle));
    const { readTab, answerPanel } = await desk.start();
    await readTab(TAB, CLICK, null);
    const before = await desk.panel();
    const held = JSON.stringify(await desk.fake.storage.session.get(null)).length;
    limitSession(held + 2000);
    desk.fake.frames.set(0, frame(UPHELD));
    await readTab(TAB + 1, CLICK, null);
    const other = (await desk.fake.storage.session.get(`tab:${TAB + 1}`))[`tab:${TAB + 1}`];
    expect(other).toMatchObject({ panel: { kind: 'read' } });
    const hash = before.kind === 'read' ? before.hash : '';
    expect(await answerPanel({ type: 'panel/letter-text', tabId: TAB, hash })).toEqual({
      ok: false,
      code: 'not-found',
    });
  });
});
