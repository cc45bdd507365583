import { Hono } from 'hono';
import { canonicalJson } from '../../shared/guidelines/canonical-json.ts';
import { REGISTRY } from '../../shared/guidelines/registry/registry.ts';
import { sha256Hex } from '../auth/sha256.ts';
import type { AppEnv } from '../env.ts';

let made: { readonly json: string; readonly etag: string } | null = null;

/** The registry does not change while this code runs: written and hashed once. */
async function registryDocument(): Promise<{ json: string; etag: string }> {
  if (made === null) {
    const json = canonicalJson(REGISTRY);
    made = { json, etag: `"${await sha256Hex(json)}"` };
  }
  return made;
}

/** The guideline registry that this Worker reads by; its ETag is the SHA-256 of the bytes. */
export const guidelines = new Hono<AppEnv>().get('/', async (c) => {
  const { json, etag } = await registryDocument();
  const headers = { etag, 'cache-control': 'private, no-cache' };
  const asked = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (asked.includes(etag)) return c.body(null, 304, headers);
  return c.body(json, 200, { ...headers, 'content-type': 'application/json' });
});
