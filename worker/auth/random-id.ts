import { toHex } from './hex.ts';

/** A random id of 80 bits as 20 hexadecimal digits. */
export function randomId(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(10)));
}
