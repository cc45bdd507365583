import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppEnv } from '../env.ts';
import { log, traceOf } from '../log.ts';
import { refuse } from '../problem-response.ts';
import { StoreUnavailable } from '../store/unavailable.ts';

/** Turns whatever was thrown into a problem; the log gets the request id and the place, never the message. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  if (error instanceof HTTPException && error.status === 400)
    return refuse(c, 'invalid-request', 'The body is not valid JSON.');
  if (error instanceof StoreUnavailable) {
    log({
      event: 'store-unavailable',
      requestId: c.get('requestId'),
      operation: error.operation,
      reason: error.reason,
    });
    return refuse(c, 'unavailable', undefined, { 'retry-after': '30' });
  }
  log({ event: 'bug', requestId: c.get('requestId'), ...traceOf(error) });
  return refuse(c, 'internal');
}

/** No route has this path. */
export function onNotFound(c: Context<AppEnv>): Response {
  return refuse(c, 'not-found');
}

/** A route has this path, with other methods. */
export function onMethodNotAllowed(c: Context, methods: readonly string[]): Response {
  return refuse(c, 'method-not-allowed', undefined, { allow: methods.join(', ') });
}
