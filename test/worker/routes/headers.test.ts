import { expect, test } from 'vitest';
import { call } from '../support/api.ts';

const CHROME = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const FIREFOX = 'moz-extension://6f0c2f0a-1c1f-4a52-9d1f-0c7f5f1f9d3e';

test('health answers without a token', async () => {
  const response = await call('/v1/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', contract: 1, environment: 'local' });
});

test.each([CHROME, FIREFOX])('the extension at %s may call and read the answer', async (origin) => {
  const preflight = await call('/v1/summaries', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  expect(preflight.headers.get('access-control-allow-headers')).toBe(
    'authorization,content-type,if-none-match',
  );
  const refused = await call('/v1/summaries', { body: { text: 'x' }, headers: { origin } });
  expect(refused.status).toBe(401);
  expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
  expect(refused.headers.get('access-control-expose-headers')).toContain('retry-after');
  expect(refused.headers.get('vary')).toBe('Origin');
});

test.each(['https://www.dir.ca.gov', 'null', 'https://chrome-extension.example'])(
  'a page of the web (%s) gets no CORS header',
  async (origin) => {
    const response = await call('/v1/health', { headers: { origin } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-expose-headers')).toBeNull();
    expect(response.headers.get('vary')).toBe('Origin');
  },
);

test('answers carry strict headers and no permission to send credentials', async () => {
  const { headers } = await call('/v1/health', { headers: { origin: CHROME } });
  expect(headers.get('access-control-allow-credentials')).toBeNull();
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('strict-transport-security')).toContain('max-age=');
});

test('each answer has a request id of our own, whatever the client sends', async () => {
  const response = await call('/v1/health', { headers: { 'x-request-id': 'Zebrafish' } });
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});
