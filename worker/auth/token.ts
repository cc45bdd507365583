/**
 * Tokens: `imr_<id>_<secret>`. The id finds the row, the secret proves the right to it; the database keeps the
 * SHA-256 of the whole, which is enough for 256 random bits (a slow hash is for passwords that people choose).
 */
import { randomId } from './random-id.ts';
import type { Sha256Hex } from './sha256.ts';
import { sha256Hex } from './sha256.ts';

const SECRET_BYTES = 32;
// imr_0f3c9a51e2b47d6886aa_Zk1…43 characters
const TOKEN = /^imr_([0-9a-f]{20})_[A-Za-z0-9_-]{43}$/;

export interface MintedToken {
  readonly id: string;
  /** Shown once, to the one who asked; never stored. */
  readonly token: string;
  readonly hash: Sha256Hex;
}

/** Makes a new random token. */
export async function mintToken(): Promise<MintedToken> {
  const id = randomId();
  const token = `imr_${id}_${base64url(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))}`;
  return { id, token, hash: await sha256Hex(token) };
}

/** The id within a token, or null where the text cannot be one of our tokens. */
export function tokenId(token: string): string | null {
  return TOKEN.exec(token)?.[1] ?? null;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
