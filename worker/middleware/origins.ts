import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from '../env.ts';

// chrome-extension://abcdefghijklmnopabcdefghijklmnop, moz-extension://6f0c…
const EXTENSION = /^(chrome|moz)-extension:\/\/[0-9a-z-]{1,64}$/;

const allowed = cors({
  origin: (origin) => (EXTENSION.test(origin) ? origin : null),
  allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowHeaders: ['authorization', 'content-type', 'if-none-match'],
  exposeHeaders: ['x-request-id', 'etag', 'retry-after', 'allow'],
  maxAge: 86_400,
});

/**
 * Extensions may call from any install: Firefox draws a new origin each time, so there is no list to keep. No
 * credentials: the bearer token is the only key, and pages of the web get no CORS header at all.
 */
export const extensionOrigins: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method === 'OPTIONS') return allowed(c, next);
  // Behind the answer: written before it, the headers would cost a response of their own that the answer replaces.
  await next();
  if (EXTENSION.test(c.req.header('origin') ?? '')) await allowed(c, async () => {});
  else c.header('vary', 'Origin', { append: true });
};
