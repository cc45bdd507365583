import { cors } from 'hono/cors';

// chrome-extension://abcdefghijklmnopabcdefghijklmnop, moz-extension://6f0c…
const EXTENSION = /^(chrome|moz)-extension:\/\/[0-9a-z-]{1,64}$/;

/**
 * Extensions may call from any install: Firefox draws a new origin each time, so there is no list to keep. No
 * credentials: the bearer token is the only key, and pages of the web get no CORS header at all.
 */
export const extensionOrigins = cors({
  origin: (origin) => (EXTENSION.test(origin) ? origin : null),
  allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowHeaders: ['authorization', 'content-type', 'if-none-match'],
  exposeHeaders: ['x-request-id', 'etag', 'retry-after', 'allow'],
  maxAge: 86_400,
});
