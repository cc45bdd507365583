import type { MiddlewareHandler } from 'hono';
import { isSameDigest } from '../auth/equal.ts';
import { sha256Hex } from '../auth/sha256.ts';
import type { AppEnv } from '../env.ts';
import { refuse } from '../problem-response.ts';

// Bearer 3f9a… (whatever the operator chose)
const BEARER = /^Bearer +(\S{1,200})$/i;

/** Lets in whoever runs the deployment: opens teams, sees none of their rows. Without the secret nobody gets in. */
export const operatorOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  const token = BEARER.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  const expected = c.env.OPERATOR_TOKEN_SHA256;
  if (expected === undefined || !isSameDigest(await sha256Hex(token), expected)) {
    return refuse(c, 'unauthorized', 'This address takes the operator token of the deployment.', {
      'www-authenticate': 'Bearer',
    });
  }
  return next();
};
