import { parseDecision } from '../../../shared/index.ts';
import { SAMPLE_LETTER } from '../welcome/sample-letter.ts';

/** A medicine, which other readers of words look at than the items of the sample letter. */
const MEDICINE = `
Baclofen 10mg #30 was the original request. Baclofen 10mg #27 was authorized by the Claims Administrator. The remaining IMR eligible portion, Baclofen 10mg #3 with 2 refills is: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Section(s): Muscle relaxants, pages 64-65.

MAXIMUS guideline: Decision based on ODG, Pain Chapter.

Decision rationale: Twelve visits, twice a week for six weeks, of the right knee were tried in 2016. Therefore, the request is not medically necessary.
`;

let isWarm = false;

/**
 * Has the parser read an invented letter while there is nothing else to do, because the first letter after this
 * script was started takes it ten to twenty times as long as any later one (patterns are compiled at their first use).
 * Called some time after the start, and where a reading waits for answers of the browser.
 */
export function warmParser(): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => parseDecision(SAMPLE_LETTER + MEDICINE, {}), 0);
}
