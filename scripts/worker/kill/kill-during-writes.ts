import { setTimeout as wait } from 'node:timers/promises';
import { untilFree } from '../../start/until-free.ts';
import { developmentToken } from '../development-token.ts';
import { sampleLetter } from '../sample-letter.ts';
import { type RunningWorker, startWorker } from '../start-worker.ts';
import { databaseFaults } from './database-faults.ts';

export interface KillPlan {
  readonly kills: number;
  readonly port: number;
  readonly persist: string;
  readonly onKill?: (kill: number, acknowledged: number) => void;
}

export interface KillReport {
  readonly acknowledged: number;
  /** Decisions in the database: at least those acknowledged; a commit whose answer was cut off may add some. */
  readonly found: number;
  readonly faults: readonly string[];
}

const WRITERS = 8;

/** Runs writers against the Worker and kills it at a random moment of each life. */
export async function killDuringWrites({ kills, port, persist, onKill }: KillPlan): Promise<KillReport> {
  const acknowledged = new Set<string>();
  let next = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const worker = await startWorker({ port, persist, fixed: true, onOutput: () => {} });
    const token = await developmentToken(worker);
    let isOver = false;
    const write = async () => {
      while (!isOver) {
        next += 1;
        const caseNumber = `CM96-${String(next).padStart(7, '0')}`;
        if (await isSaved(worker, token, caseNumber)) acknowledged.add(caseNumber);
      }
    };
    const writers = Array.from({ length: WRITERS }, write);
    // However slow the machine, the first life has something to lose.
    for (let waited = 0; kill === 1 && acknowledged.size === 0 && waited < 60_000; waited += 50)
      await wait(50);
    await wait(300 + Math.random() * 700);
    process.kill(-worker.pid, 'SIGKILL');
    isOver = true;
    await worker.exited;
    await Promise.all(writers);
    // workerd is a child of what was waited for.
    await untilFree(port);
    onKill?.(kill, acknowledged.size);
  }
  // The next start opens what the last kill left, as it would at a customer's.
  const worker = await startWorker({ port, persist, fixed: true, onOutput: () => {} });
  await worker.stop();
  return { acknowledged: acknowledged.size, ...databaseFaults(persist, acknowledged) };
}

async function isSaved(worker: RunningWorker, token: string, caseNumber: string): Promise<boolean> {
  try {
    const response = await fetch(`${worker.address}/v1/summaries`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: sampleLetter(caseNumber) }),
    });
    return response.ok && ((await response.json()) as { saved: boolean }).saved;
  } catch {
    // Cut off by the kill: not acknowledged.
    return false;
  }
}
