import { toHex } from './hex.ts';

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Sha256Hex = string;

/** SHA-256 of a text's UTF-8 bytes. */
export async function sha256Hex(text: string): Promise<Sha256Hex> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toHex(new Uint8Array(digest));
}
