import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../env.ts';
import { refuse } from '../problem-response.ts';

const RETRY = { 'retry-after': '60' };

/** Before anything is looked up: slows down whoever tries tokens. The platform counts per address and location. */
export const limitByAddress: MiddlewareHandler<AppEnv> = async (c, next) => {
  const address = c.req.header('cf-connecting-ip');
  if (c.env.ADDRESS_LIMIT === undefined || address === undefined) return next();
  const { success } = await c.env.ADDRESS_LIMIT.limit({ key: address });
  return success ? next() : refuse(c, 'rate-limited', undefined, RETRY);
};

/** Behind authentication: one token cannot take the service from the others. */
export const limitByToken: MiddlewareHandler<AppEnv> = async (c, next) => {
  const principal = c.get('principal') as AppEnv['Variables']['principal'] | undefined;
  if (c.env.TOKEN_LIMIT === undefined || principal === undefined) return next();
  const { success } = await c.env.TOKEN_LIMIT.limit({ key: principal.tokenId });
  return success ? next() : refuse(c, 'rate-limited', undefined, RETRY);
};
