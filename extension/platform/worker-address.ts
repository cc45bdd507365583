/**
 * The origin of a Worker address, or null where it may not be used: letters travel over https, or over
 * plain http to this computer alone. No path, no user name, no query.
 * "https://imr.example.org/" → "https://imr.example.org"; "http://imr.example.org" → null
 */
export function readWorkerAddress(typed: string): string | null {
  const address = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null;
  if (address === null) return null;
  const isSafe =
    address.protocol === 'https:' || (address.protocol === 'http:' && address.hostname === '127.0.0.1');
  const isBare = address.pathname === '/' && address.search === '' && address.hash === '';
  const isAnonymous = address.username === '' && address.password === '';
  return isSafe && isBare && isAnonymous ? address.origin : null;
}
