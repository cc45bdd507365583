import * as z from 'zod/mini';

/** Fewer decided items than this give a count and no rate. */
export const LEAST_FOR_RATE = 5;

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const rate = z.nullable(z.number());

export const ScorecardBy = z.enum(['month', 'category', 'drug-class', 'vendor']);
/** `from` and `to` are months of the decision, both included. */
export const ScorecardQuery = z.strictObject({
  by: ScorecardBy,
  from: z.optional(month),
  to: z.optional(month),
});

/** Items of a group, and how many of them: rates are shares of `items`, null under five. */
export const ScorecardRow = z.object({
  /** The month, category, drug class or vendor label; null for items without one. */
  name: z.nullable(z.string()),
  items: z.int(),
  upheld: z.int(),
  overturned: z.int(),
  administratorNone: z.int(),
  administratorOutsideMtus: z.int(),
  overturnedRate: rate,
  administratorNoneRate: rate,
  administratorOutsideMtusRate: rate,
});
export const Scorecard = z.object({ by: ScorecardBy, rows: z.array(ScorecardRow) });

export type ScorecardBy = z.infer<typeof ScorecardBy>;
export type ScorecardRow = z.infer<typeof ScorecardRow>;
export type Scorecard = z.infer<typeof Scorecard>;
