import type * as z from 'zod/mini';
import type { Role } from '../../shared/api/roles.ts';

/** One operation of the API with the schemas that its route checks by. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: /v1/decisions/{key}. */
  readonly path: string;
  readonly summary: string;
  /** The least role that may; `open`, `operator` and `access` have no team token. */
  readonly who: Role | 'open' | 'operator' | 'access';
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly status: number;
  /** A schema of a JSON answer, or the media type of another; left out where the answer has no body. */
  readonly answer?: z.ZodMiniType | string;
}
