/**
 * npm run kill:worker [-- --kills 50]: kills the Worker (SIGKILL, workerd and all) in the middle of writes under load,
 * starts it again on the same database, and counts. Ends with 1 where an acknowledged letter is lost, doubled or half
 * there, or the database is damaged.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { killDuringWrites } from './worker/kill/kill-during-writes.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, port: { type: 'string', default: '8944' } },
});
const persist = mkdtempSync(path.join(tmpdir(), 'imr-kill-'));
try {
  const { acknowledged, found, faults } = await killDuringWrites({
    kills: Number(values.kills),
    port: Number(values.port),
    persist,
    onKill: (kill, sofar) => console.error(`kill ${kill}: ${sofar} letters acknowledged so far`),
  });
  console.log(`${values.kills} kills, ${acknowledged} letters acknowledged, ${found} found afterwards`);
  for (const fault of faults) console.log(`  FAULT ${fault}`);
  console.log(
    faults.length === 0 ? 'nothing acknowledged was lost, nothing is damaged' : `${faults.length} faults`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(persist, { recursive: true, force: true });
}
