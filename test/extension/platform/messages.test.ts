import { describe, expect, it, vi } from 'vitest';
import { FrameReport, parsePageMessage } from '../../../extension/platform/page-port.ts';
import { parsePanelRequest } from '../../../extension/platform/panel-requests.ts';
import { identifySender, isBackground } from '../../../extension/platform/sender.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).makeFakeBrowser(),
}));

const HASH = 'ab'.repeat(32);

describe('requests of the panel', () => {
  it.each([
    { type: 'panel/state', tabId: 7 },
    { type: 'panel/read-pdf', tabId: 7, bytes: new Uint8Array([37, 80]) },
    { type: 'panel/set-received', tabId: 7, received: '2017-01-11' },
    { type: 'panel/letter-text', tabId: 7, hash: HASH },
    { type: 'panel/show-in-letter', tabId: 7, spans: [[3, 9]], reveal: true },
  ])('are taken as they are: %j', (request) => {
    expect(parsePanelRequest(request)).toEqual(request);
  });

  it.each([
    null,
    'panel/state',
    { type: 'panel/state' },
    { type: 'panel/state', tabId: '7' },
    { type: 'panel/state', tabId: 7, extra: 1 },
    { type: 'panel/unknown', tabId: 7 },
    { type: 'panel/read-pdf', tabId: 7, bytes: [37, 80] },
    { type: 'panel/set-received', tabId: 7, received: '01/11/2017' },
    { type: 'panel/letter-text', tabId: 7, hash: '../settings' },
    { type: 'panel/show-in-letter', tabId: 7, spans: [[-1, 9]], reveal: true },
  ])('are refused when they do not fit: %j', (message) => {
    expect(parsePanelRequest(message)).toBeNull();
  });
});

describe('what a page may tell', () => {
  it('is that a letter may stand there, and nothing about its tab', () => {
    expect(parsePageMessage({ type: 'page/suspect', found: 'letter' })).not.toBeNull();
    expect(parsePageMessage({ type: 'page/suspect', found: 'letter', tabId: 3 })).toBeNull();
    expect(parsePageMessage({ type: 'panel/read-tab', tabId: 3, anyway: true })).toBeNull();
  });

  it('is bounded in size', () => {
    const report = { page: '1-2', kind: 'html', text: '', host: 'h', embedded: 0, foreignHosts: [] };
    expect(FrameReport.safeParse(report).success).toBe(true);
    expect(FrameReport.safeParse({ ...report, text: 'x'.repeat(4_000_001) }).success).toBe(false);
    expect(FrameReport.safeParse({ ...report, embedded: 10_000 }).success).toBe(false);
  });
});

describe('who sent a message', () => {
  const page = { id: 'own-id', url: 'chrome-extension://own-id/sidepanel.html' };

  it('is the background where it came from no tab, and nobody else in its words', () => {
    expect(isBackground({ id: 'own-id' }, 'own-id')).toBe(true);
    expect(isBackground({ id: 'another' }, 'own-id')).toBe(false);
    const tab = { index: 0, highlighted: true, active: true, pinned: false, incognito: false, id: 7 };
    expect(isBackground({ id: 'own-id', tab }, 'own-id')).toBe(false);
  });

  it('is a page of the extension, in a tab too', () => {
    expect(identifySender(page)).toEqual({ kind: 'extension-page' });
    const tab = { id: 4 } as never;
    expect(identifySender({ ...page, tab, frameId: 0 })).toEqual({ kind: 'extension-page' });
  });

  it('is a frame of a tab, as the browser says and not as the message does', () => {
    const sender = { id: 'own-id', url: 'https://portal.example.com/', tab: { id: 4 } as never, frameId: 2 };
    expect(identifySender(sender)).toEqual({ kind: 'frame', tabId: 4, frameId: 2 });
  });

  it.each([
    ['another extension', { id: 'other-id', url: 'chrome-extension://other-id/x.html' }],
    ['an address that only begins alike', { id: 'own-id', url: 'chrome-extension://own-id.evil.example/' }],
    ['no tab', { id: 'own-id', url: 'https://portal.example.com/' }],
  ])('is nobody known: %s', (_, sender) => {
    expect(identifySender(sender)).toEqual({ kind: 'unknown' });
  });
});
