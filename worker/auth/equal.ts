/**
 * Compares two digests of equal length without telling by the time taken where they differ.
 * Not `crypto.subtle.timingSafeEqual`: it exists in workerd only, and this compiles for the extension's types too.
 */
export function isSameDigest(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at % b.length);
  return difference === 0;
}
