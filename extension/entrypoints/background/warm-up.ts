import { parseDecision } from '../../../shared/index.ts';
import { formatDays } from '../../summary/day.ts';
import { WARM_LETTER } from './warm-letter.ts';

/** At their first use engines interpret patterns, at the second they translate them: both cost many times a reading. */
const READINGS = 2;

let isWarm = false;

/**
 * Does for the first time, while there is nothing else to do, what is slow at the first time alone. The first letter
 * after this script was started takes the parser thirty times as long as any later one; the first day written in the
 * reader's calendar takes as long as the panel's first drawing, and what the browser loads for it serves the panel too.
 * Called some time after the start, and where a reading waits for answers of the browser.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => formatDays().weekday('2016-12-08'), 0);
  readInTurn(READINGS);
}

/** A task for each, so that what is asked meanwhile waits for one at most. */
function readInTurn(times: number): void {
  setTimeout(() => {
    parseDecision(WARM_LETTER, {});
    if (times > 1) readInTurn(times - 1);
  }, 0);
}
