import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPdf } from '../../../extension/reading/fetch/fetch-pdf.ts';

const PDF = '%PDF-1.7 some bytes';
const ONE_MB = 1_000_000;

/** A portal that gives its answers in turn; `offline` is no answer. */
function portal(...answers: (Response | 'offline')[]) {
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    asked.push(init);
    const answer = answers.shift() ?? 'offline';
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    return answer;
  });
  return asked;
}

const get = () => fetchPdf('https://portal.example.com/letter', ONE_MB);

afterEach(() => vi.unstubAllGlobals());

describe('fetching a PDF', () => {
  it('takes the bytes whatever type the server gives them, with the reader’s own sign-in', async () => {
    const asked = portal(new Response(PDF, { headers: { 'content-type': 'application/octet-stream' } }));
    expect(await get()).toEqual({ ok: true, bytes: new TextEncoder().encode(PDF) });
    expect(asked[0]).toMatchObject({ credentials: 'include' });
  });

  it('asks the server whether a copy is still the right one, since an address may show another letter today', async () => {
    const asked = portal(new Response(PDF));
    await get();
    expect(asked.map(({ cache }) => cache)).toEqual(['no-cache']);
  });

  it('takes the copy of a one-time link that the browser still has', async () => {
    portal(new Response('gone', { status: 410 }), new Response(PDF));
    expect(await get()).toMatchObject({ ok: true });
  });

  it.each([
    ['signed-out', new Response('', { status: 401 })],
    ['signed-out', new Response('', { status: 403 })],
    ['signed-out', new Response('<form><input type="password"></form>')],
    ['one-time-link', new Response('', { status: 404 })],
    ['one-time-link', new Response('', { status: 405 })],
    ['one-time-link', new Response('<p>This link was used already.</p>')],
    ['cannot-fetch', new Response('', { status: 500 })],
    ['cannot-fetch', 'offline'],
    ['too-large', new Response('', { headers: { 'content-length': '2000000' } })],
    ['too-large', new Response(PDF.padEnd(ONE_MB + 1, ' '))],
  ] as const)('names what went wrong: %s', async (code, answer) => {
    portal(answer);
    expect(await get()).toEqual({ ok: false, code });
  });
});
