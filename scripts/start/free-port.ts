import { isFree } from './is-free.ts';

/**
 * Below the ports that systems lend to connections (32768 and up on Linux, 49152 elsewhere): one of those may be lent
 * before a server that takes seconds to start has it. Above 10080, which `fetch` refuses.
 */
const FIRST = 11_000;
const LAST = 32_000;
const MOST_TRIES = 50;

/**
 * The port asked for where it is free on the loopback interface, any free one otherwise.
 * @throws Error where none of many is free
 */
export async function freePort(wanted?: number): Promise<number> {
  if (wanted !== undefined && (await isFree(wanted))) return wanted;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (await isFree(port)) return port;
  }
  throw new Error('No free port was found on this computer.');
}
