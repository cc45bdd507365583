import { toHex } from './hex.ts';

/**
 * The keyed hash of a claim number: with the deployment's secret and the team's number, so that neither a leaked
 * database nor another team can tell which claim it is. 128 of its 256 bits, as hexadecimal.
 * @param claim as printed or typed; case, spaces and dashes make no difference
 * @returns null where the claim holds no letter or digit
 */
export async function claimKey(secret: string, teamId: number, claim: string): Promise<string | null> {
  const folded = claim.toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  if (folded === '') return null;
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey(
    'raw',
    bytes.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', key, bytes.encode(`${teamId}:${folded}`));
  return toHex(new Uint8Array(signature).subarray(0, 16));
}
