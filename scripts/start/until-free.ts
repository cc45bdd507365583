import { setTimeout as wait } from 'node:timers/promises';
import { isFree } from './is-free.ts';

const STEP_MS = 50;
/** For hangs, not for a busy machine. */
const LONGEST_MS = 60_000;

/**
 * Waits for a process that was ended to give its port back: only then has the system taken it apart and closed
 * its files too.
 * @throws Error where the port is still held after a minute
 */
export async function untilFree(port: number): Promise<void> {
  for (let waited = 0; waited < LONGEST_MS; waited += STEP_MS) {
    if (await isFree(port)) return;
    await wait(STEP_MS);
  }
  throw new Error(`Port ${port} is still held a minute after its process was ended.`);
}
