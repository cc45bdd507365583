import { Hono } from 'hono';
import { CONTRACT_VERSION } from '../../shared/api/contract.ts';
import type { HealthResponse } from '../../shared/api/health.ts';
import type { AppEnv } from '../env.ts';

export const health = new Hono<AppEnv>().get('/', (c) => {
  const body: HealthResponse = { status: 'ok', contract: CONTRACT_VERSION, environment: c.env.ENVIRONMENT };
  return c.json(body, 200, { 'cache-control': 'no-store' });
});
