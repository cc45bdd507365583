// What the rule says: "The MTUS recommends …", "Guidelines do not support …", "ODG criteria for …"
const SOURCE = /\b(?:MTUS|ODG|ACOEM|Official Disability|CA MTUS|guidelines?|criteria|FDA|evidence-based)\b/i;
const RULE_VERB =
  /\b(?:(?:not )?recommend(?:s|ed|ation|ations|ing)?|supports?|supported|states?|stated|notes?|indicate[sd]?|require[sd]?|should|allows?|advises?|stipulates?|limit(?:s|ed)?|criteria|according to|per|is an option|are an option|considered)\b/i;
// What the case shows: "In this case, …", "The patient has …", "Submitted reports show no …"
const CASE =
  /\b(?:in this case|here|(?:this|the) (?:patient|applicant|injured worker|claimant|employee|worker|individual)|IW|he|she|his|her|attending provider|treating (?:physician|provider|doctor)|provider|(?:submitted|provided|available|medical) (?:records?|documents?|documentation|reports?|notes?)|the (?:records?|documentation|notes?|documents?|chart)|progress (?:notes?|report))\b/i;
const LACK =
  /\b(?:no|not|without|lacks?|lacking|fail(?:s|ed|ure)?|unclear|insufficient|absence|absent|nor|never|neither|failing|already|exceed(?:s|ed)?|despite)\b/i;
const EVIDENCE =
  /\b(?:documented|documentation|evidence|findings?|red flags?|improvement|benefit|trial|failed|response|exam(?:ination)?|symptoms?|diagnos(?:is|ed|es)|weakness|deficits?|radiculopathy|surgery|neurologic(?:al)?|radicular|instability)\b/i;
const STARTS_CASE =
  /^["']?(?:in this case|here\b|however|in the case of this|for this|this (?:patient|applicant|injured worker))/i;
// "Therefore, the request is not medically necessary", "medical necessity has not been established"
export const VERDICT =
  /\bmedical(?:ly)?[\s-]+(?:necess|appropriate)|\bnecessity\b|\b(?:is|are|was|were) (?:not )?(?:certified|supported|approved|warranted)\b/i;
// "The request is for …", "The current request is for …": tells neither rule nor fact
const RESTATES =
  /^["']?(?:the |this |current |a )*(?:disputed |requested )?(?:request|issue|treatment)(?: in dispute)? (?:is|was) for\b/i;

// The verdict itself: "is not medically necessary", "is not-medically necessary", "is not a medical necessity"
export const PLAIN_VERDICT =
  /\b(?:is|are|was|were|be|considered|deemed|determined)\b[^.;]{0,60}\bmedical(?:ly)?[\s-]+(?:necessary|necessity)\b/i;

// "Heat is recommended for neck pain": a rule without its source
const RECOMMENDED = /\brecommended\b/i;
// "In this case, MTUS criteria are not met": a rule put to the case
const OF_CASE =
  /\b(?:in this case|this (?:patient|applicant|injured worker|claimant|individual|worker)|here, however)\b/i;

/** The points of a sentence that reads like nothing but a rule, or a fact. */
export const HIGHEST_RULE = 6;
export const HIGHEST_FACT = 8;

/** How much a sentence reads like the rule that the reviewer applied; 0 and below: not at all. */
export function scoreRule(sentence: string): number {
  const isSourced = SOURCE.test(sentence);
  if (!isSourced && !RECOMMENDED.test(sentence)) return 0;
  let score = isSourced ? 4 : 2;
  if (RULE_VERB.test(sentence)) score += 2;
  if (OF_CASE.test(sentence)) score -= 3;
  if (VERDICT.test(sentence)) score -= 3;
  if (RESTATES.test(sentence)) score -= 4;
  if (sentence.length < 40) score -= 2;
  return score;
}

/**
 * How much a sentence reads like the fact of this case that decided; 0 and below: not at all.
 * @param beat points that another sentence has: one that cannot have more is not read to its end, and has 0.
 */
export function scoreFact(sentence: string, beat = 0): number {
  const isLack = LACK.test(sentence);
  if (!isLack && beat >= HIGHEST_FACT - 2) return 0;
  const isOfCase = CASE.test(sentence);
  if (!isOfCase && (!isLack || beat >= HIGHEST_FACT - 2)) return 0;
  const isEvidence = EVIDENCE.test(sentence);
  if (!isOfCase && !isEvidence) return 0;
  let score = 1;
  if (isOfCase) score += 2;
  if (isLack) score += 2;
  if (isEvidence) score += 1;
  if (score + 2 <= beat) return 0;
  if (STARTS_CASE.test(sentence)) score += 2;
  if (score <= beat) return 0;
  if (SOURCE.test(sentence)) score -= 2;
  if (VERDICT.test(sentence)) score -= 2;
  if (RESTATES.test(sentence)) score -= 4;
  if (sentence.length < 30) score -= 2;
  return score;
}
