import type { OpenPassage } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';
import type { Finder } from './context.ts';

const { necess, ofOneCase, statesRule } = SENTENCE.bit;
// "01/02/2016": a date is of one case as well
const DATE = /\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/;
// "As the requested surgical intervention is not medically necessary, the ancillary service is not": decided by another item
const FOLLOWS_ANOTHER =
  /\b(?:ancillary|associated|accompanying|intervention|primary (?:request|procedure))\b/i;

/** A rationale that names a rule and a verdict and not one fact of this case. */
export const findBoilerplate: Finder = ({ items }) =>
  items.flatMap(({ item, rationale }) => {
    if (rationale === null || rationale.text.length < 40 || !isOnlyRule(rationale)) return [];
    if (FOLLOWS_ANOTHER.test(rationale.text)) return [];
    const span = item.spans.rationale ?? item.rationale?.span;
    return [
      {
        code: 'boilerplate-rationale' as const,
        severity: 'info' as const,
        item: item.number,
        message: `The rationale of item ${item.number} names no person, record, examination or date of this case.`,
        spans: span ? [span] : [],
      },
    ];
  });

/** Whether there is a sentence besides the verdict, and every one states a rule and nothing of the case. */
function isOnlyRule({ sentences }: OpenPassage): boolean {
  let rules = 0;
  for (const { text, kinds } of sentences()) {
    if ((kinds & necess) !== 0) continue;
    if ((kinds & ofOneCase) !== 0 || (kinds & statesRule) === 0 || DATE.test(text)) return false;
    rules += 1;
  }
  return rules > 0;
}
