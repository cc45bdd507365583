// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import { saying, settle, showPanel, wordsOf } from './render.tsx';
import { STATES } from './states.ts';

type Read = Extract<PanelState, { kind: 'read' }>;
const READ = STATES.read as Read;

describe('several letters on a page', () => {
  // The label is a case number where one was found, so two letters may carry the same.
  const letters = [
    { id: '0:aa', label: 'CM16-0999004' },
    { id: '3:bb', label: 'CM16-0999004' },
  ];

  it.each([0, 1])('have the one on screen marked by what it is, not by its name (%d)', async (at) => {
    const { page } = await showPanel({ ...READ, letters, letter: letters[at]?.id ?? null });
    const marked = [...page.querySelectorAll('.choices button')].map((one) =>
      one.getAttribute('aria-current'),
    );
    expect(marked.map((value) => value === 'true')).toEqual([at === 0, at === 1]);
  });
});

describe('a PDF with scanned pages in between', () => {
  const pdf = (pagesWithoutText: number[]): Read => ({
    ...READ,
    source: { kind: 'pdf', host: null, pages: 8 },
    pagesWithoutText,
  });

  it('says how many pages were not read, and which', async () => {
    const { page } = await showPanel(pdf([2, 5, 6]));
    expect(wordsOf(page.querySelector('.unread-pages'))).toBe(
      '3 of 8 pages hold pictures without text; they were not read: 2, 5-6.',
    );
  });

  it('says so of a single page too', async () => {
    const { page } = await showPanel(pdf([8]));
    expect(wordsOf(page.querySelector('.unread-pages'))).toBe(
      'Page 8 of 8 holds pictures without text; it was not read.',
    );
  });

  it('says nothing where every page was read', async () => {
    const { page } = await showPanel(pdf([]));
    expect(page.querySelector('.unread-pages')).toBeNull();
  });
});

describe('a letter that waits for a click', () => {
  it('can be read on this device instead', async () => {
    const { page, calls } = await showPanel(STATES['waiting-for-consent'] as PanelState);
    saying(page, 'button', 'Read on this device').click();
    expect(calls.map(({ name }) => name)).toEqual(['readHere']);
  });

  it('and was read here may still be sent', async () => {
    const { page, calls } = await showPanel({
      ...READ,
      readBy: { where: 'device', fallback: null, byChoice: true },
    });
    saying(page, 'button', "Send to your team's Worker").click();
    expect(calls.map(({ name }) => name)).toEqual(['sendToWorker']);
  });
});

describe('a bundle without a decision in its text', () => {
  it('names the pages where one may stand, folded into runs, and puts no other step before that', async () => {
    const bundle = { ...STATES['failed-scans-in-a-bundle'], unread: { pages: [2, 5, 6], total: 8 } };
    const { page } = await showPanel(bundle as PanelState);
    expect(wordsOf(page.querySelector('h1'))).toBe('No IMR decision stands in the text of this PDF.');
    expect(wordsOf(page)).toContain('Pages 2, 5-6 of 8 are scanned pictures');
    expect(page.querySelector('.button.primary')).toBeNull();
    expect(saying(page, 'button', 'Summarize anyway')).toBeTruthy();
  });
});

describe('a letter that the Worker would have read for somebody it knows', () => {
  it.each(['not-signed-in', 'unauthorized'] as const)(
    '(%s) offers the organization’s sign-in',
    async (fallback) => {
      const { page, calls } = await showPanel({ ...READ, readBy: { where: 'device', fallback } });
      await settle(() => saying(page, 'button', 'Sign in with your organization').click());
      expect(calls.map(({ name }) => name)).toEqual(['signIn']);
      expect(wordsOf(page.querySelector('.sign-in [role="status"]'))).toBe('Signed in.');
    },
  );

  it('offers none where the administrator set the token', async () => {
    const readBy = { where: 'device', fallback: 'unauthorized' } as const;
    const { page } = await showPanel({ ...READ, readBy }, {}, { signIn: null });
    expect(wordsOf(page)).not.toContain('Sign in with your organization');
  });

  it('is not sent once more before somebody signed in', async () => {
    const { page } = await showPanel({ ...READ, readBy: { where: 'device', fallback: 'not-signed-in' } });
    expect(wordsOf(page)).not.toContain("Send to your team's Worker");
  });
});

describe('a tab whose address the browser hides', () => {
  const closed = {
    kind: 'failed',
    tabId: 1,
    code: 'no-access',
    reasons: [],
    source: null,
    host: null,
  } as const;

  it('may show a saved file: the next step names the switch, and a button opens it', async () => {
    const { page, calls } = await showPanel({ ...closed, mayBeFile: true });
    expect(wordsOf(page.querySelector('.message-head p'))).toContain('Allow access to file URLs');
    saying(page, 'button', "Open the extension's settings").click();
    expect(calls.map(({ name }) => name)).toEqual(['openExtensionSettings']);
  });

  it('is a page of the browser where files may be read', async () => {
    const { page } = await showPanel(closed);
    expect(wordsOf(page.querySelector('.message-head'))).not.toContain('file');
  });
});

describe('the same note on both sides of an item', () => {
  it('is seen once and heard on each', async () => {
    const { page } = await showPanel(READ, { isUnfolded: true });
    const notes = [...page.querySelectorAll('#item-1 .citation')].map((line) => [
      wordsOf(line).includes('ACOEM text is licensed; there is no public page to open.'),
      line.querySelector('.note') !== null && line.querySelector('.note')?.closest('.why') === null,
    ]);
    expect(notes).toEqual([
      [true, true],
      [true, false],
    ]);
  });
});
