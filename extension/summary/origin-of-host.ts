/** The origin to ask the browser for. A host on this computer is a development portal and speaks plain http. */
export function originOfHost(host: string): string {
  const isLocal = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  return `${isLocal ? 'http' : 'https'}://${host}`;
}
