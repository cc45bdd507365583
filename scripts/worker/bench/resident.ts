import { sampleLetter } from '../sample-letter.ts';
import { sendAll, type Target } from './load.ts';
import { workerdUse } from './process-use.ts';

const STEPS = 20;
const WARM_STEPS = 2;

/**
 * Resident memory of workerd itself while it reads and stores letters, each a new one: its two processes (wrangler
 * puts one of its own before the Worker) summed, at twenty steps. Stops where the minutes end and says how far it came.
 */
export async function measureResident(target: Target, letters: number, minutes: number): Promise<void> {
  const body = (number: number) =>
    JSON.stringify({ text: sampleLetter(`CM94-${String(number).padStart(7, '0')}`) });
  const end = Date.now() + minutes * 60_000;
  const each = Math.ceil(letters / STEPS);
  const readings: number[] = [];
  let served = 0;
  while (served < letters && Date.now() < end) {
    // Small portions, so that the minutes are kept on a slow machine too.
    for (let sent = 0; sent < each && Date.now() < end; sent += 250) {
      const from = served;
      const count = Math.min(250, each - sent);
      await sendAll(target, '/v1/summaries', count, (at) => body(from + at));
      served += count;
    }
    readings.push(workerdUse(target.pid).memory);
    console.log(
      `  ${String(served).padStart(7)} letters: ${(readings.at(-1) ?? 0).toFixed(0).padStart(5)} MB`,
    );
  }
  const settled = readings.slice(WARM_STEPS);
  const [first, last, most] = [settled[0], settled.at(-1), Math.max(...readings)];
  console.log(
    `workerd's resident memory, ${served} of ${letters} letters read and stored: first ${first?.toFixed(0)} MB (after ${each * (WARM_STEPS + 1)}), last ${last?.toFixed(0)} MB, most ${most.toFixed(0)} MB; ${served === letters ? '' : `stopped after ${minutes} minutes; `}a letter adds ${(((last ?? 0) - (first ?? 0)) * 1024) / Math.max(1, served - each * (WARM_STEPS + 1))} KB`,
  );
}
