import { afterEach, describe, expect, it, vi } from 'vitest';
import { askWorker, packLetter } from '../../../extension/platform/worker-client.ts';
import { problem } from '../../../shared/api/problems.ts';
import { parseDecision } from '../../../shared/index.ts';
import { sampleLetter } from '../../portal/letters/index.ts';
import { letterText } from '../../portal/render/text.ts';

const text = letterText(sampleLetter('nerve-test-mixed-2017'));
const parsed = parseDecision(text);
const summaries = parsed.ok ? parsed.summaries : [];
const body = packLetter({ text, kind: 'pdf', received: null, claim: null }) ?? new Uint8Array();

function answer(status: number, content: unknown) {
  const reply = new Response(typeof content === 'string' ? content : JSON.stringify(content), { status });
  const fetching = vi.fn(async (_url: string, _init: RequestInit) => reply);
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

const ask = () => askWorker('https://imr.example.com', 'secret', body, text.length);

afterEach(() => vi.unstubAllGlobals());

describe('asking the Worker', () => {
  it('gives the summaries of an answer that fits the contract', async () => {
    answer(200, { summaries });
    expect(await ask()).toEqual({ ok: true, summaries });
  });

  it('sends no cookies, no referrer and no address of the page, and follows no redirect', async () => {
    const fetching = answer(200, { summaries });
    await ask();
    const [url, init] = fetching.mock.calls[0] ?? [];
    expect(url).toBe('https://imr.example.com/v1/summaries');
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
    expect(Object.keys(JSON.parse(new TextDecoder().decode(body)))).toEqual(['text', 'source']);
  });

  it.each([
    ['unauthorized', 401],
    ['forbidden', 403],
    ['too-large', 413],
    ['rate-limited', 429],
    ['internal', 500],
    ['unavailable', 503],
  ] as const)('names a refusal: %s', async (code, status) => {
    answer(status, problem(code));
    expect(await ask()).toEqual({ ok: false, code });
  });

  it.each([
    ['a page instead of an answer', 200, '<!doctype html><p>Welcome'],
    ['an answer without a summary', 200, { summaries: [] }],
    ['an answer that does not fit', 200, { summaries: [{ contract: 2 }] }],
    ['an error of somebody else', 502, { error: 'bad gateway' }],
  ])('takes %s for garbage', async (_, status, content) => {
    answer(status, content);
    expect(await ask()).toEqual({ ok: false, code: 'worker-garbage' });
  });

  it('takes evidence outside the letter for garbage', async () => {
    const [first] = summaries;
    answer(200, { summaries: [{ ...first, spans: { caseNumber: [0, text.length + 1] } }] });
    expect(await ask()).toEqual({ ok: false, code: 'worker-garbage' });
  });

  it('names a Worker that does not answer at all, and one that is too slow', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await ask()).toEqual({ ok: false, code: 'worker-unreachable' });
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('timed out', 'TimeoutError')));
    expect(await ask()).toEqual({ ok: false, code: 'worker-timeout' });
  });

  it('packs no letter that is larger than the Worker takes', () => {
    expect(packLetter({ text: 'é'.repeat(1_048_577), kind: 'text', received: null, claim: null })).toBeNull();
  });
});
