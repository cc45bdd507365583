import { Hono } from 'hono';
import { type Repeats, RepeatsRequest } from '../../shared/api/repeats.ts';
import type { AppEnv } from '../env.ts';
import { guardedClaim, repeatsOf } from '../memory/guard.ts';
import { jsonOnly } from '../middleware/json-only.ts';
import { validBody } from '../middleware/valid.ts';

export const repeats = new Hono<AppEnv>().post('/', jsonOnly, validBody(RepeatsRequest), async (c) => {
  const { claim, on, caseNumber = null, letter = null, treatments } = c.req.valid('json');
  const { teamId } = c.get('principal');
  const key = await guardedClaim(c.env, teamId, claim);
  const found =
    key === null ? [] : await repeatsOf(c.env, teamId, key, on, { caseNumber, letter }, treatments);
  const body: Repeats = { guard: key !== null, repeats: found };
  return c.json(body, 200, { 'cache-control': 'no-store' });
});
