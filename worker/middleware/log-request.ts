import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppEnv } from '../env.ts';
import { log } from '../log.ts';

/** One line a request: ids, the pattern of the route (never the address itself), status and time. With LOG=problems only refusals. */
export const logRequest: MiddlewareHandler<AppEnv> = async (c, next) => {
  const start = Date.now();
  await next();
  if (c.env.LOG === 'problems' && c.res.status < 400) return;
  const principal = c.get('principal') as AppEnv['Variables']['principal'] | undefined;
  log({
    event: 'request',
    requestId: c.get('requestId'),
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    ms: Date.now() - start,
    team: principal?.teamId,
    token: principal?.tokenId,
  });
};
