import type { Finder } from './context.ts';

// The verdict and set phrases around it, which tell nothing of the case: "Therefore, the request is not medically necessary."
const VERDICT_SENTENCE =
  /[^.]*\b(?:request|requested|recommendation|service|treatment|medication)\b[^.]*\bmedical(?:ly)?[\s-]+necess[^.]*\./gi;
// Anything that can only be said of one case: a person, a record, a date, an exam, a body part's own state
const CASE_WORDS =
  /\b(?:patient|applicant|injured worker|worker|claimant|employee|individual|member|IW|he|she|his|her|him|provider|physician|doctor|surgeon|treater|PTP|records?|documentation|documented|documents?|notes?|noted|reports?|chart|submitted|provided|exam\w*|diagnos\w*|history|injury|in this case|here|this case|symptoms? (?:of|have|are)|presented?|complain\w*|stated|currently|previous(?:ly)?|prior|already|requested surg\w*|surgery|procedure)\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/i;

/** A rationale that names a rule and a verdict and not one fact of this case. */
export const findBoilerplate: Finder = ({ items }) =>
  items.flatMap(({ item, rationale }) => {
    if (rationale === null || rationale.text.length < 40) return [];
    const rest = rationale.text.replace(VERDICT_SENTENCE, ' ');
    if (CASE_WORDS.test(rest)) return [];
    const span = item.spans['rationale'] ?? item.rationale?.span;
    return [
      {
        code: 'boilerplate-rationale' as const,
        severity: 'info' as const,
        item: item.number,
        message: `The rationale of item ${item.number} names no fact of this case.`,
        spans: span ? [span] : [],
      },
    ];
  });
