import { createHash } from 'node:crypto';

/** Chrome's id of an extension: the first 128 bits of the key's SHA-256, written with the letters a to p. */
export function chromeIdOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '').join('');
}
