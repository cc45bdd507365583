import type { FoundDate } from '../passage/find-dates.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';

const { review } = SENTENCE.bit;

// "Utilization Review determination dated", "UR decision of", "utilization review (UR) (" before the date
const BEFORE =
  /\b(?:utilization review|UR)\b(?:[\s(),:]|\b(?:UR|utilization review|determination|decision|denial|report|form|letter|notice|reviewer|original|being|challenged|is|was|dated|date|on|of|from|performed|completed|issued)\b)*$/i;
// ", Utilization Review non-certified", " the utilization review modified" behind "On 12/15/2014"
const AFTER = /^\s*,?\s*(?:the\s+)?(?:original\s+)?(?:utilization review|UR)\b/i;
const ON = /\b(?:on|dated)\s*$/i;

/** Whether a passage gives a date of its own as the day of the utilization review decision. */
export function isReviewDate({ text, kinds }: OpenPassage, { span: [start, end] }: FoundDate): boolean {
  if ((kinds() & review) === 0) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  return BEFORE.test(before) || (ON.test(before) && AFTER.test(text.slice(end, end + 50)));
}
