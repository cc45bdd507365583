/**
 * npm run fuzz:worker [-- --requests 10000] [-- --seed N]: sends requests drawn from the API's own document to a
 * Worker of its own, most of them broken, and holds every answer against the contract. Ends with 1 on a breach.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { developmentToken } from './worker/development-token.ts';
import { breachesOf, type FuzzAnswer } from './worker/fuzz/check.ts';
import { type FuzzRequest, MARKER, type OpenApi, requestsOf } from './worker/fuzz/requests.ts';
import { startWorker } from './worker/start-worker.ts';

const AT_ONCE = 16;
const HANG_MS = 10_000;
const MOST_SHOWN = 20;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    port: { type: 'string', default: '8941' },
  },
});
const persist = mkdtempSync(path.join(tmpdir(), 'imr-fuzz-'));
const output: string[] = [];
const worker = await startWorker({
  port: Number(values.port),
  persist,
  fixed: true,
  onOutput: (text) => output.push(text),
});
try {
  const token = await developmentToken(worker);
  const document = (await (
    await fetch(`${worker.address}/v1/openapi.json`, { headers: { authorization: `Bearer ${token}` } })
  ).json()) as OpenApi;
  const requests = fc.sample(requestsOf(document, token), {
    numRuns: Number(values.requests),
    seed: Number(values.seed),
  });
  const statuses = new Map<string, number>();
  const breaches: string[] = [];
  const queue = requests.values();
  const send = async () => {
    for (const request of queue) {
      const { status, found } = await check(request);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      breaches.push(...found.map((breach) => `${request.label} (${request.method}): ${breach}`));
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${requests.length} requests in ${seconds} s, seed ${values.seed}`);
  for (const [status, count] of [...statuses].toSorted()) console.log(`  ${status}: ${count}`);
  // wrangler's own lines name each address; ours are the ones in braces.
  const lines = output
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('{'));
  if (lines.some((line) => line.includes(MARKER))) breaches.push('a log line holds words of a request');
  const health = await fetch(`${worker.address}/v1/health`);
  if (health.status !== 200) breaches.push('the Worker is not well afterwards');
  for (const breach of breaches.slice(0, MOST_SHOWN)) console.log(`  BREACH ${breach}`);
  console.log(breaches.length === 0 ? 'no breach of the contract' : `${breaches.length} breaches`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
} finally {
  await worker.stop();
  rmSync(persist, { recursive: true, force: true });
}

async function check(request: FuzzRequest): Promise<{ status: string; found: string[] }> {
  // A kept connection may close just as the next request takes it (a refusal that left a body unread): once is no breach.
  const answer = (await ask(request)) ?? (await ask(request));
  if (answer === null) return { status: 'none', found: ['no answer'] };
  return { status: String(answer.status), found: breachesOf(request, answer) };
}

async function ask(request: FuzzRequest): Promise<FuzzAnswer | null> {
  try {
    const response = await fetch(`${worker.address}${request.path}`, {
      method: request.method,
      headers: { ...request.headers },
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(HANG_MS),
    } as RequestInit);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      headers: JSON.stringify([...response.headers]),
      text: await response.text(),
    };
  } catch {
    return null;
  }
}
