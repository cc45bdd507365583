import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../env.ts';
import { refuse } from '../problem-response.ts';

// application/json; charset=utf-8
const JSON_TYPE = /^application\/json *(;|$)/i;

/** Refuses other bodies before any validation: the JSON validator takes a body without this type for an empty one. */
export const jsonOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (!JSON_TYPE.test((c.req.header('content-type') ?? '').trim()))
    return refuse(c, 'unsupported-media-type');
  return next();
};
