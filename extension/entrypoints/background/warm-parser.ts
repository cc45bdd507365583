import { parseDecision } from '../../../shared/index.ts';
import { WARM_LETTER } from './warm-letter.ts';

/** At their first use engines interpret patterns, at the second they translate them: both cost many times a reading. */
const READINGS = 2;

let isWarm = false;

/**
 * Has the parser read an invented letter while there is nothing else to do, because the first letter after this
 * script was started takes it thirty times as long as any later one.
 * Called some time after the start, and where a reading waits for answers of the browser.
 */
export function warmParser(): void {
  if (isWarm) return;
  isWarm = true;
  readInTurn(READINGS);
}

/** A task for each, so that what is asked meanwhile waits for one at most. */
function readInTurn(times: number): void {
  setTimeout(() => {
    parseDecision(WARM_LETTER, {});
    if (times > 1) readInTurn(times - 1);
  }, 0);
}
