import type { Item } from '../../api/contract.ts';
import { readDateOfService } from '../../treatment/read-date-of-service.ts';

// "Retrospective request for Toradol injection", "retro: office visit"
const RETROSPECTIVE = /\bretro(?:spective(?:ly)?)?\b/i;
// "Retrospective and prospective acupuncture"
const PROSPECTIVE = /\bprospective(?:ly)?\b/i;

export interface ServiceTime {
  /** The service was already given when the decision was made: it is reimbursed. */
  readonly rendered: boolean;
  /** Some of it is still to be given: it is authorized. */
  readonly pending: boolean;
}

/**
 * Whether an item's service lies before the decision, after it, or on both sides.
 * @param decision ISO date of the decision; without it only the item's own words count.
 */
export function readServiceTime(
  item: Pick<Item, 'printed' | 'treatment'>,
  decision: string | null,
): ServiceTime {
  // After a partial approval the treatment is read from the remainder, which need not repeat the date.
  const served = item.treatment?.dateOfService ?? readDateOfService(item.printed)?.date ?? null;
  const before = served !== null && decision !== null && served < decision;
  const rendered = before || RETROSPECTIVE.test(item.printed);
  return { rendered, pending: !rendered || PROSPECTIVE.test(item.printed) };
}
