import type { OpenPassage } from '../passage/open-passage.ts';
import type { Finder } from './context.ts';

// The verdict, which tells nothing of the case: "Therefore, the request is not medically necessary."
const VERDICT = /\bmedical(?:ly)?[\s-]+necess/i;
// Anything that can only be said of one case: a person, a record, an examination, a date, what was or was not asked
const CASE_WORDS =
  /\b(?:patient|applicant|injured worker|worker|claimant|employee|individual|member|IW|he|she|his|her|him|provider|physician|doctor|surgeon|treater|PTP|records?|document\w*|notes?|noted|reports?|chart|submitted|provided|exam\w*|diagnos\w*|history|injury|case|here|symptoms|present\w*|complain\w*|stated|currently|current|previous(?:ly)?|prior|already|surgery|surgical|procedure|post-?operative|pre-?operative|(?:request|requested service)\s+(?:did|does|is due|was due|failed|fails|lacks|exceeds)|not met|no endpoint|unclear|unspecified)\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/i;
// What a sentence of a rule says: "is recommended", "should not exceed", "is supported for", "studies show"
const RULE_WORDS =
  /\b(?:MTUS|ODG|ACOEM|guidelines?|criteria|recommend\w*|support\w*|should|must|indicated|advise\w*|considered|option|studies|evidence|efficacy|effective\w*|approved|limited to|up to)\b/i;
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
function isOnlyRule({ text, sentences }: OpenPassage): boolean {
  let rules = 0;
  for (const span of sentences()) {
    const sentence = text.slice(...span);
    if (VERDICT.test(sentence)) continue;
    if (CASE_WORDS.test(sentence) || !RULE_WORDS.test(sentence)) return false;
    rules += 1;
  }
  return rules > 0;
}
