import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { freePort } from '../../../scripts/start/free-port.ts';
import { developmentToken } from '../../../scripts/worker/development-token.ts';
import { startWorker } from '../../../scripts/worker/start-worker.ts';
import { escapeHtml, page } from '../../portal/render/html.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const AUDIENCE = 'audience-of-the-tests';

/** The real Worker behind a stand-in for Cloudflare Access, which asks who somebody is. */
export interface Organization {
  /** What the extension knows as the Worker's address. */
  readonly address: string;
  /** Whom Access knows without asking; null has it show its page. */
  knows(email: string | null): void;
  /** Puts another state into the next answers, as somebody in between might. */
  forge(isForging: boolean): void;
  stop(): Promise<void>;
}

/**
 * @param redirects the addresses at which a sign-in may end.
 * @param invited the one member with an e-mail address.
 */
export async function startOrganization(
  redirects: readonly string[],
  invited: string,
): Promise<Organization> {
  const persist = mkdtempSync(path.join(tmpdir(), 'imr-lens-organization-'));
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256' };
  let known: string | null = null;
  let isForging = false;
  let inner = '';
  // A connection that is still open when the Worker stops is simply closed.
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
  const address = `http://127.0.0.1:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', address);
    if (url.pathname === '/cdn-cgi/access/certs')
      return void response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
    if (url.pathname !== '/v1/sign-in') return forward(request, response, {});
    const as = url.searchParams.get('as') ?? known;
    url.searchParams.delete('as');
    if (as === null)
      return void response.setHeader('content-type', 'text/html').end(askingPage(url, invited));
    if (isForging) url.searchParams.set('state', 'f'.repeat(48));
    request.url = url.pathname + url.search;
    await forward(request, response, { 'cf-access-jwt-assertion': await jwt(as) });
  }

  function jwt(email: string): Promise<string> {
    return new SignJWT({ email })
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .setIssuer(address)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  }

  async function forward(request: IncomingMessage, response: ServerResponse, more: Record<string, string>) {
    const headers = Object.fromEntries(
      [
        'authorization',
        'content-type',
        'origin',
        'access-control-request-method',
        'access-control-request-headers',
      ]
        .map((name) => [name, request.headers[name]] as const)
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answered = await fetch(`${inner}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { ...headers, ...more },
      redirect: 'manual',
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const kept = [...answered.headers].filter(
      ([name]) => !/^(?:content-encoding|content-length|transfer-encoding|connection)$/.test(name),
    );
    response.writeHead(answered.status, Object.fromEntries(kept));
    response.end(Buffer.from(await answered.arrayBuffer()));
  }

  writeFileSync(path.join(persist, 'wrangler.toml'), configuration(address, redirects));
  const worker = await startWorker({
    port: await freePort(),
    persist,
    config: path.join(persist, 'wrangler.toml'),
    quiet: true,
  });
  inner = worker.address;
  const token = await developmentToken(worker);
  const invitation = await fetch(`${inner}/v1/members`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Ann', role: 'member', email: invited }),
  });
  if (!invitation.ok) throw new Error(`Nobody could be invited (HTTP ${invitation.status}).`);
  return {
    address,
    knows: (email) => {
      known = email;
    },
    forge: (next) => {
      isForging = next;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await worker.stop();
      rmSync(persist, { recursive: true, force: true });
    },
  };
}

function askingPage(url: URL, email: string): string {
  const next = `${url.pathname}${url.search}&as=${encodeURIComponent(email)}`;
  return page(
    'Sign in',
    `<p><a id="continue" href="${escapeHtml(next)}">Continue as ${escapeHtml(email)}</a></p>`,
  );
}

function configuration(issuer: string, redirects: readonly string[]): string {
  return `name = "imr-lens-organization"
main = ${JSON.stringify(path.join(ROOT, 'worker/index.ts'))}
compatibility_date = "2026-11-01"
send_metrics = false

[vars]
ENVIRONMENT = "local"
LOG = "problems"
ACCESS_ISSUER = "${issuer}"
ACCESS_AUDIENCE = "${AUDIENCE}"
SIGN_IN_REDIRECTS = "${redirects.join(' ')}"

[[d1_databases]]
binding = "DB"
database_name = "imr-lens-organization"
database_id = "00000000-0000-0000-0000-000000000000"
migrations_dir = ${JSON.stringify(path.join(ROOT, 'worker/migrations'))}
`;
}
