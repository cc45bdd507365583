import type { FetchAnswer } from '../../platform/page-port.ts';
import { isPdf } from '../pdf/is-pdf.ts';

/** A portal that has not answered by then will not. */
const TIMEOUT_MS = 30_000;

/**
 * The bytes of a PDF with the reader's own sign-in. The server is asked whether the copy in the browser's
 * cache is still the right one: an address may show another letter today. Only where it refuses a second
 * request, as one-time links do, the copy is taken as it is.
 * Errors: `signed-out` (a page with a sign-in form, or 401/403), `one-time-link` (any other page, or 404,
 * 405, 410: also a PDF that came from a form), `too-large`, `cannot-fetch` (the rest).
 */
export async function fetchPdf(url: string, maxBytes: number): Promise<FetchAnswer> {
  const fresh = await fetchOnce(url, maxBytes, { cache: 'no-cache' });
  if (fresh.ok || fresh.code !== 'one-time-link') return fresh;
  const cached = await fetchOnce(url, maxBytes, { cache: 'only-if-cached', mode: 'same-origin' });
  return cached.ok ? cached : fresh;
}

async function fetchOnce(url: string, maxBytes: number, how: RequestInit): Promise<FetchAnswer> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { credentials: 'include', signal, ...how });
    if (!response.ok) return { ok: false, code: nameStatus(response.status) };
    if (Number(response.headers.get('content-length') ?? 0) > maxBytes)
      return { ok: false, code: 'too-large' };
    // Firefox gives a content script the page's own buffer, which it may copy but not look into.
    const bytes = new Uint8Array(structuredClone(await response.arrayBuffer()));
    if (bytes.byteLength > maxBytes) return { ok: false, code: 'too-large' };
    if (isPdf(bytes)) return { ok: true, bytes };
    return { ok: false, code: isSignIn(response, bytes) ? 'signed-out' : 'one-time-link' };
  } catch {
    return { ok: false, code: 'cannot-fetch' };
  }
}

function nameStatus(status: number): 'signed-out' | 'one-time-link' | 'cannot-fetch' {
  if (status === 401 || status === 403) return 'signed-out';
  return [404, 405, 410].includes(status) ? 'one-time-link' : 'cannot-fetch';
}

/** A page that asks for a password, or an address that says so: "https://portal.example.com/login?next=…". */
function isSignIn(response: Response, bytes: Uint8Array): boolean {
  // <input name="pw" type="password">
  if (/type\s*=\s*["']?password/iu.test(new TextDecoder().decode(bytes.subarray(0, 200_000)))) return true;
  return response.redirected && /log-?in|sign-?in|sso|auth|session/iu.test(new URL(response.url).pathname);
}
