import type { Sentence } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';

const {
  source,
  ruleVerb,
  recommended,
  tellsCase,
  lack,
  evidence,
  ofCase,
  verdict,
  necessary,
  restates,
  turns,
} = SENTENCE.bit;

// "In this case, …", "However, …", "This patient …"
const STARTS_CASE =
  /^["']?(?:in this case|here\b|however|in the case of this|for this|this (?:patient|applicant|injured worker))/i;
// "The request is for …", "The current request is for …": tells neither rule nor fact
const RESTATES =
  /^["']?(?:the |this |current |a )*(?:disputed |requested )?(?:request|issue|treatment)(?: in dispute)? (?:is|was) for\b/i;

// The verdict itself: "is not medically necessary", "is not-medically necessary", "is not a medical necessity"
const PLAIN_VERDICT =
  /\b(?:is|are|was|were|be|considered|deemed|determined)\b[^.;]{0,60}\bmedical(?:ly)?[\s-]+(?:necessary|necessity)\b/i;

/** The points of a sentence that reads like nothing but a rule, or a fact. */
export const HIGHEST_RULE = 6;
export const HIGHEST_FACT = 8;

/** How much a sentence reads like the rule that the reviewer applied; 0 and below: not at all. */
export function scoreRule(sentence: Sentence): number {
  const { text, kinds } = sentence;
  if ((kinds & (source | recommended)) === 0) return 0;
  let score = (kinds & source) === 0 ? 2 : 4;
  if ((kinds & ruleVerb) !== 0) score += 2;
  if ((kinds & ofCase) !== 0) score -= 3;
  if ((kinds & verdict) !== 0) score -= 3;
  if (doesRestate(sentence)) score -= 4;
  if (text.length < 40) score -= 2;
  return score;
}

/**
 * How much a sentence reads like the fact of this case that decided; 0 and below: not at all.
 * @param beat points that another sentence has: one that cannot have more is not read to its end, and has 0.
 */
export function scoreFact(sentence: Sentence, beat: number): number {
  const { text, kinds } = sentence;
  const isOfCase = (kinds & tellsCase) !== 0;
  const isLack = (kinds & lack) !== 0;
  const isEvidence = (kinds & evidence) !== 0;
  if (!isOfCase && !(isLack && isEvidence)) return 0;
  let score = 1;
  if (isOfCase) score += 2;
  if (isLack) score += 2;
  if (isEvidence) score += 1;
  if (score + 2 <= beat) return 0;
  if ((kinds & turns) !== 0 && STARTS_CASE.test(text)) score += 2;
  if ((kinds & source) !== 0) score -= 2;
  if ((kinds & verdict) !== 0) score -= 2;
  if (doesRestate(sentence)) score -= 4;
  if (text.length < 30) score -= 2;
  return score;
}

/** Whether a sentence says in so many words that something is, or is not, medically necessary. */
export function isPlainVerdict({ text, kinds }: Sentence): boolean {
  return (kinds & necessary) !== 0 && PLAIN_VERDICT.test(text);
}

/** Whether a sentence may state a verdict in any words. */
export function isVerdict({ kinds }: Sentence): boolean {
  return (kinds & verdict) !== 0;
}

function doesRestate({ text, kinds }: Sentence): boolean {
  return (kinds & restates) !== 0 && RESTATES.test(text);
}
