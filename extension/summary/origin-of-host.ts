/** The origin to ask the browser for. A host on this computer is a development portal and speaks plain http. */
export function originOfHost(host: string): string {
  const isLocal = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  return `${isLocal ? 'http' : 'https'}://${host}`;
}

/**
 * What the browser is asked for. Chromium takes a port and so gives less; Firefox refuses a pattern with one.
 * "127.0.0.1:8080" → "http://127.0.0.1:8080/*"
 */
export function patternOfHost(host: string, takesPort: boolean): string {
  return `${originOfHost(takesPort ? host : host.replace(/:\d+$/, ''))}/*`;
}
