import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerRequest, type PortalMemory, type PortalRequest } from './routes.ts';

export interface PortalOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Serve over TLS, as the state's address does. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface Portal {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** The same pages under `http://localhost:OTHER`, another origin. */
  readonly foreign: string;
  /** Each request since the start or the last `forget`, as "GET /path?query". */
  readonly seen: readonly string[];
  forget(): void;
  /** Serves one more address: for letters that tests bring along. */
  put(path: string, contentType: string, body: string | Buffer): void;
  close(): Promise<void>;
}

/** Starts the sample portal on the loopback interface. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const seen: string[] = [];
  const extra = new Map<string, { contentType: string; body: string | Buffer }>();
  const memory: { usedKeys: Set<string>; foreign: string } = { usedKeys: new Set(), foreign: '' };
  const listener = requestListener(memory, seen, extra);
  const scheme = options.tls === undefined ? 'http' : 'https';
  const server =
    options.tls === undefined ? createServer(listener) : createSecureServer(options.tls, listener);
  const foreignServer = createServer(listener);
  const port = await listen(server, options.port);
  memory.foreign = `http://localhost:${await listen(foreignServer, 0)}`;
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    foreign: memory.foreign,
    seen,
    forget: () => {
      seen.length = 0;
    },
    put: (path, contentType, body) => {
      extra.set(path, { contentType, body });
    },
    close: async () => {
      await Promise.all([close(server), close(foreignServer)]);
    },
  };
}

function requestListener(
  memory: PortalMemory,
  seen: string[],
  extra: ReadonlyMap<string, { contentType: string; body: string | Buffer }>,
): RequestListener {
  return (incoming, outgoing) => {
    const answer = async (): Promise<void> => {
      const request = await readRequest(incoming);
      seen.push(`${request.method} ${request.url.pathname}${request.url.search}`);
      const added = extra.get(request.url.pathname);
      const { status, headers, body } =
        added === undefined
          ? await answerRequest(request, memory)
          : { status: 200, headers: { 'content-type': added.contentType }, body: added.body };
      outgoing.writeHead(status, headers).end(body);
    };
    answer().catch((error: unknown) => {
      console.error('sample portal:', error);
      outgoing.writeHead(500).end();
    });
  };
}

async function readRequest(incoming: IncomingMessage): Promise<PortalRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const cookies = new Map<string, string>();
  for (const pair of (incoming.headers.cookie ?? '').split(';')) {
    const [name = '', value = ''] = pair.trim().split('=');
    if (name !== '') cookies.set(name, value);
  }
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`),
    cookies,
    form: new URLSearchParams(Buffer.concat(chunks).toString('utf8')),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
