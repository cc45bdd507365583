import * as z from 'zod/mini';
import { SavedDecision } from './decisions.ts';
import { LetterHash } from './facts.ts';

const word = z.string().check(z.minLength(1), z.maxLength(120));

export const PrecedentsQuery = z.strictObject({
  treatment: z.optional(word),
  drugClass: z.optional(word),
  category: z.optional(word),
  /** Registry names of what the letter's reviewer cites, for likeness. */
  guideline: z.optional(word),
  section: z.optional(word),
  /** The case on screen, which is no precedent of itself; and its letter by hash, as a letter may state no case number. */
  caseNumber: z.optional(z.string().check(z.maxLength(20))),
  letter: z.optional(LetterHash),
});

export const Likeness = z.enum([
  'same-treatment',
  'same-drug-class',
  'same-category',
  'same-guideline',
  'same-section',
]);

/** How the team's letters went for a treatment, a drug class or a category. */
export const PrecedentRate = z.object({
  kind: z.enum(['treatment', 'drug-class', 'category']),
  name: z.string(),
  upheld: z.int(),
  overturned: z.int(),
  unclear: z.int(),
  /** Share upheld of the decided items, 0 to 1; null under five. */
  upheldRate: z.nullable(z.number()),
});

export const SimilarDecision = z.object({
  decision: SavedDecision,
  /** The number of the item that is alike. */
  item: z.int(),
  reasons: z.array(Likeness),
});

/** What the state published for a year, by treatment request. */
export const StateRate = z.object({
  year: z.int(),
  /** Share upheld, 0 to 1. */
  upheldRate: z.number(),
  source: z.string(),
  url: z.nullable(z.url()),
});

export const Precedents = z.object({
  rates: z.array(PrecedentRate),
  similar: z.array(SimilarDecision),
  state: z.array(StateRate),
});

/**
 * The Division of Workers' Compensation's own figures, as its announcements and reports on them print them; for
 * years without a row no figure was found.
 */
export const STATE_RATES: readonly StateRate[] = [
  { year: 2014, upheldRate: 0.914, source: 'DWC figures for 2014, as reported at the time', url: null },
  { year: 2015, upheldRate: 0.888, source: 'DWC figures for 2015, as reported at the time', url: null },
  { year: 2016, upheldRate: 0.916, source: 'DWC figures for 2016, as reported at the time', url: null },
  { year: 2017, upheldRate: 0.917, source: 'DWC figures for 2017, as reported at the time', url: null },
  {
    year: 2019,
    upheldRate: 0.896,
    source: 'DIR news release 2020-102',
    url: 'https://www.dir.ca.gov/DIRNews/2020/2020-102.html',
  },
  {
    year: 2023,
    upheldRate: 0.898,
    source: 'DIR news release 2024-48',
    url: 'https://www.dir.ca.gov/DIRNews/2024/2024-48.html',
  },
  {
    year: 2024,
    upheldRate: 0.873,
    source: 'DIR news release 2025-36',
    url: 'https://www.dir.ca.gov/DIRNews/2025/2025-36.html',
  },
];

export type PrecedentRate = z.infer<typeof PrecedentRate>;
export type SimilarDecision = z.infer<typeof SimilarDecision>;
export type StateRate = z.infer<typeof StateRate>;
export type Precedents = z.infer<typeof Precedents>;
export type PrecedentsQuery = z.infer<typeof PrecedentsQuery>;
export type Likeness = z.infer<typeof Likeness>;
