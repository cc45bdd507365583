import { Hono } from 'hono';
import type { AppEnv } from '../env.ts';
import { openApiDocument } from '../openapi/document.ts';

let made: string | null = null;

export const openapi = new Hono<AppEnv>().get('/', (c) => {
  made ??= JSON.stringify(openApiDocument());
  return c.body(made, 200, { 'content-type': 'application/json', 'cache-control': 'private, max-age=300' });
});
