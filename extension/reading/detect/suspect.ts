/**
 * Phrases of IMR letters in all their layouts. A cheap guess only: the proof (shared/decision) reads the
 * whole text before anything is shown. Elements may stand between the words, so any white space will do.
 */
// "Claims Administrator guideline:", "IMR ISSUES, DECISIONS AND RATIONALES", "Independent Medical Review",
// "The Expert Reviewer's decision rationale", "MAXIMUS guideline:", "IMR Final Determination"
const TELLTALE =
  /independent\s+medical\s+review|IMR\s+(?:final\s+determination|issues|decision)|claims\s+administrator\s+guideline|expert\s+reviewer|MAXIMUS\s+(?:guideline|federal|case)|medical\s+professional\s+review|disputed\s+items?\s*\/\s*services?/iu;

/** One word of each phrase: looking for these is many times faster, and nearly every page has none. */
const RARE_WORDS = ['independent', 'imr', 'claims', 'expert', 'maximus', 'professional', 'disputed'];

export function suspectsLetter(sample: string): boolean {
  const words = sample.toLowerCase();
  return RARE_WORDS.some((word) => words.includes(word)) && TELLTALE.test(sample);
}
