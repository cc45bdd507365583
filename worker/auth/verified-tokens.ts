import type { Principal } from '../env.ts';
import type { Sha256Hex } from './sha256.ts';

const KEPT_MS = 60_000;
const MOST_ENTRIES = 5000;

/**
 * Tokens verified within the last minute, by their hash: spares a query a request, and lets a team go on
 * reading while the database is away. A revoked token therefore lives up to a minute longer elsewhere.
 */
export class VerifiedTokens {
  readonly #entries = new Map<Sha256Hex, { readonly principal: Principal; readonly verifiedAt: number }>();

  /** @param now milliseconds since 1970; an entry from the future (a clock set back) counts as old */
  find(hash: Sha256Hex, now: number): Principal | null {
    const entry = this.#entries.get(hash);
    if (entry === undefined) return null;
    const age = now - entry.verifiedAt;
    const { expiresAt } = entry.principal;
    if (age >= 0 && age < KEPT_MS && (expiresAt === null || now < expiresAt)) return entry.principal;
    this.#entries.delete(hash);
    return null;
  }

  keep(hash: Sha256Hex, principal: Principal, now: number): void {
    const oldest = this.#entries.keys().next();
    if (this.#entries.size >= MOST_ENTRIES && oldest.done === false) this.#entries.delete(oldest.value);
    this.#entries.set(hash, { principal, verifiedAt: now });
  }

  /** Forgets what may have changed: a token, a member's tokens or a whole team's. */
  forget(isGone: (principal: Principal) => boolean): void {
    for (const [hash, { principal }] of this.#entries) if (isGone(principal)) this.#entries.delete(hash);
  }
}

/** Those of this isolate. */
export const verifiedTokens = new VerifiedTokens();
