import type { MiddlewareHandler } from 'hono';
import { hasRole, type Role } from '../../shared/api/roles.ts';
import type { AppEnv } from '../env.ts';
import { refuse } from '../problem-response.ts';

/** Lets through whoever has at least this role. */
export function requireRole(needed: Role): MiddlewareHandler<AppEnv> {
  return async (c, next) => (hasRole(c.get('principal').role, needed) ? next() : refuse(c, 'forbidden'));
}
