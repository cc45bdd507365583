import type { D1Database, RateLimit } from '@cloudflare/workers-types';
import type { RequestIdVariables } from 'hono/request-id';
import type { Role } from '../shared/api/roles.ts';

/** What the deployment hands to the Worker (wrangler.toml and `wrangler secret put`). */
export interface Env {
  readonly DB: D1Database;
  /** local | staging | production: shown by /v1/health, decides nothing. */
  readonly ENVIRONMENT: string;
  /** `problems` leaves out the lines of requests that went well; a machine of one's own prints its own. */
  readonly LOG?: string;
  /** Secret: SHA-256 (hex) of the operator's token, which may create teams and nothing else. */
  readonly OPERATOR_TOKEN_SHA256?: string;
  /** Secret: key of the hash of claim numbers; without it the repeat-request guard stays off. */
  readonly CLAIM_SECRET?: string;
  /** Cloudflare Access before /v1/sign-in: https://TEAM.cloudflareaccess.com and the application's audience tag. */
  readonly ACCESS_ISSUER?: string;
  readonly ACCESS_AUDIENCE?: string;
  /** Addresses that a sign-in may end at, separated by spaces: the extension's own redirect addresses. */
  readonly SIGN_IN_REDIRECTS?: string;
  /** Brakes of the platform, per location; a machine of one's own has none. */
  readonly TOKEN_LIMIT?: RateLimit;
  readonly ADDRESS_LIMIT?: RateLimit;
}

/** Who asks, once the bearer token was verified. Every query of the store is bound to `teamId`. */
export interface Principal {
  readonly teamId: number;
  readonly tokenId: string;
  readonly memberId: string | null;
  readonly role: Role;
  /** Milliseconds since 1970; null for a token that does not expire. */
  readonly expiresAt: number | null;
}

export interface AppEnv {
  Bindings: Env;
  Variables: RequestIdVariables & { principal: Principal };
}
