import type { Comparison } from '../../api/contract.ts';

/** How the bases of the two sides compare, in plain words. */
export const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  'both-none': 'neither side cited a guideline',
  'administrator-none': 'the administrator cited nothing',
  'reviewer-none': 'the reviewer cited nothing',
  'both-outside-mtus': 'both sides outside the MTUS',
  'administrator-outside-mtus': 'the administrator did not use the MTUS',
  'reviewer-outside-mtus': 'the reviewer did not use the MTUS',
  'same-page': 'same guideline, same page',
  'same-section': 'same guideline, same section',
  'same-guideline': 'same guideline',
  'different-guideline': 'different guideline',
};
