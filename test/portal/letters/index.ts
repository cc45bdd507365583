import { acupunctureOutside } from './acupuncture-outside-2016.ts';
import { backSevenItems } from './back-seven-items-2017.ts';
import { homeCareOverturned } from './home-care-overturned-2017.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { kneeTherapyPartial } from './knee-therapy-partial-2016.ts';
import type { SampleLetter } from './letter.ts';
import { lidocaineNoHeader } from './lidocaine-no-header-2014.ts';
import { methocarbamolUpheld } from './methocarbamol-upheld-2015.ts';
import { nerveTestMixed } from './nerve-test-mixed-2017.ts';
import { oxycodonePages } from './oxycodone-pages-2015.ts';
import { shoulderExpedited } from './shoulder-expedited-2017.ts';
import { tramadolPartial } from './tramadol-partial-2016.ts';

/** The letters on the sample portal's result list, in its order. */
export const LISTED_LETTERS: readonly SampleLetter[] = [
  nerveTestMixed,
  methocarbamolUpheld,
  tramadolPartial,
  kneeTherapyPartial,
  shoulderExpedited,
  backSevenItems,
  oxycodonePages,
  acupunctureOutside,
  homeCareOverturned,
  lidocaineNoHeader,
];

/** Every letter the portal can serve, also those that only tests open. */
export const SAMPLE_LETTERS: readonly SampleLetter[] = [...LISTED_LETTERS, hostileMarkup];

/** @throws when no sample letter has that slug: a typo in a test. */
export function sampleLetter(slug: string): SampleLetter {
  const found = SAMPLE_LETTERS.find((letter) => letter.slug === slug);
  if (found === undefined) throw new Error(`no sample letter "${slug}"`);
  return found;
}
