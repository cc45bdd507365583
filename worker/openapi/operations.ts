import { LETTER_OPERATIONS } from './letter-operations.ts';
import type { Operation } from './operation.ts';
import { TEAM_OPERATIONS } from './team-operations.ts';

export type { Operation } from './operation.ts';

/**
 * Every operation of the API: the OpenAPI document is made from this list, and a test holds it against the routes
 * that the app really has.
 */
export const OPERATIONS: readonly Operation[] = [...LETTER_OPERATIONS, ...TEAM_OPERATIONS];
