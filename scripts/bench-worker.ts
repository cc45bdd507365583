/**
 * npm run bench:worker [-- --letters 3000] [-- --items 1000000] [-- --served 100000] [-- --minutes 10]
 * [-- --only throughput|memory|search]: the team service beside a bare echo and a bare writer, its memory while it serves
 * a hundred thousand letters, and its searches over ten thousand and a million items, in one run of one workerd. Ratios
 * tell; the seconds are this machine's.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureCpu } from './worker/bench/cpu.ts';
import { measureMemory } from './worker/bench/memory.ts';
import { measureResident } from './worker/bench/resident.ts';
import { measureSearch } from './worker/bench/search.ts';
import { measureThroughput } from './worker/bench/throughput.ts';
import { developmentToken } from './worker/development-token.ts';
import { startWorker } from './worker/start-worker.ts';

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '3000' },
    items: { type: 'string', default: '1000000' },
    served: { type: 'string', default: '100000' },
    minutes: { type: 'string', default: '10' },
    only: { type: 'string' },
    port: { type: 'string', default: '8942' },
  },
});
const isAsked = (part: string) => values.only === undefined || values.only === part;
if (isAsked('memory')) await measureMemory(Number(values.served));
const persist = mkdtempSync(path.join(tmpdir(), 'imr-bench-'));
const worker = await startWorker({
  port: Number(values.port),
  persist,
  config: 'scripts/worker/bench/wrangler.toml',
  databases: ['DB', 'FEW'],
  fixed: true,
  onOutput: () => {},
});
try {
  const target = { address: worker.address, token: await developmentToken(worker), pid: worker.pid };
  if (isAsked('throughput')) {
    await measureThroughput(target, Number(values.letters));
    measureCpu();
  }
  if (isAsked('memory')) await measureResident(target, Number(values.served), Number(values.minutes));
  if (isAsked('search')) await measureSearch(target, Number(values.items));
} finally {
  await worker.stop();
  rmSync(persist, { recursive: true, force: true });
}
