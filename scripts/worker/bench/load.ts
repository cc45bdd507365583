import { Agent, request } from 'node:http';

export interface Target {
  readonly address: string;
  readonly token: string;
  readonly pid: number;
}

const AT_ONCE = 16;

/** Sends `count` requests over sixteen kept connections. @returns requests a second @throws Error on any other status than 200 */
export async function sendAll(
  target: Target,
  path: string,
  count: number,
  body: (at: number) => string,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let at = 0;
  const run = async () => {
    while (at < count) {
      const mine = at;
      at += 1;
      const status = await send(agent, target, path, body(mine));
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, run));
  agent.destroy();
  return count / ((performance.now() - start) / 1000);
}

function send(agent: Agent, { address, token }: Target, path: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(address + path, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
