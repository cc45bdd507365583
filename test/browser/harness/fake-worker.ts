import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ProblemCode, problem } from '../../../shared/api/problems.ts';
import { parseDecision } from '../../../shared/index.ts';

/** How the Worker behaves for the next requests. */
export type Mood = 'well' | 'garbage' | 'silent' | ProblemCode;

export interface FakeWorker {
  readonly address: string;
  /** Bodies of the letters posted so far. */
  readonly letters: readonly string[];
  readonly authorizations: readonly string[];
  be(mood: Mood): void;
  forget(): void;
  stop(): Promise<void>;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-request-id',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
};

/** A stand-in for the situations of one file: well, and with nothing noted, at the start of each. */
export function useFakeWorker(): Omit<FakeWorker, 'stop'> {
  let running: FakeWorker | null = null;
  const worker = () => {
    if (running === null) throw new Error('The Worker is not up yet.');
    return running;
  };
  beforeAll(async () => {
    running = await startFakeWorker();
  });
  beforeEach(() => {
    worker().be('well');
    worker().forget();
  });
  afterAll(async () => await running?.stop());
  return {
    get address() {
      return worker().address;
    },
    get letters() {
      return worker().letters;
    },
    get authorizations() {
      return worker().authorizations;
    },
    be: (mood) => worker().be(mood),
    forget: () => worker().forget(),
  };
}

/** A stand-in for the team's Worker that can misbehave on demand; well, it parses as the real one does. */
export async function startFakeWorker(port = 0): Promise<FakeWorker> {
  let mood: Mood = 'well';
  const letters: string[] = [];
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    if (request.url === '/v1/health') return send(response, 200, { status: 'ok' });
    if (request.method !== 'POST') return sendProblem(response, 'not-found');
    letters.push(body);
    authorizations.push(request.headers.authorization ?? '');
    if (mood === 'silent') return;
    if (mood === 'garbage')
      return void response.writeHead(200, { ...CORS, 'content-type': 'text/html' }).end('<h1>Proxy</h1>');
    if (mood !== 'well') return sendProblem(response, mood);
    const parsed = parseDecision((JSON.parse(body) as { text: string }).text);
    if (parsed.ok) send(response, 200, { summaries: parsed.summaries });
    else send(response, parsed.problem.status, parsed.problem, 'application/problem+json');
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    authorizations,
    be: (next) => {
      mood = next;
    },
    forget: () => {
      letters.length = 0;
      authorizations.length = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function sendProblem(response: ServerResponse, code: ProblemCode): void {
  const document = problem(code);
  send(response, document.status, document, 'application/problem+json');
}

function send(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  response.writeHead(status, { ...CORS, 'content-type': type }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
