import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import app from '../../../worker/app.ts';
import { mintToken } from '../../../worker/auth/token.ts';
import { sampleLetter } from '../sample-letter.ts';

const READINGS = 5;

/**
 * What the service itself holds on to: its own routes in Node on the same engine, over a database that takes
 * everything and keeps nothing, collected before each reading. (workerd's resident memory also grows while it only
 * echoes: its engine collects when it pleases.)
 */
export async function measureMemory(letters: number): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { token, hash } = await mintToken();
  const row = { hash, teamId: 1, memberId: null, role: 'member', memberRole: null, expiresAt: null };
  const statement = { bind: () => statement, first: async () => row, all: async () => ({ results: [] }) };
  const env = {
    ENVIRONMENT: 'bench',
    LOG: 'problems',
    DB: { prepare: () => statement, batch: async () => [] },
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const heap: number[] = [];
  const each = Math.ceil(letters / READINGS);
  for (let number = 0; number < each * READINGS; number += 1) {
    const body = JSON.stringify({ text: sampleLetter(`CM94-${String(number).padStart(7, '0')}`) });
    const response = await app.request(
      'http://worker.test/v1/summaries',
      { method: 'POST', headers, body },
      env,
    );
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`the letter was answered with ${response.status}`);
    if ((number + 1) % each === 0) {
      collect();
      heap.push(process.memoryUsage().heapUsed / 1_048_576);
    }
  }
  const shown = heap.map((size) => size.toFixed(1)).join(', ');
  console.log(`heap after every ${each} of ${each * READINGS} letters, collected: ${shown} MB`);
}
