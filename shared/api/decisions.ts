import * as z from 'zod/mini';
import { BasisKind, Category, isoDate, LetterOutcome } from './contract.ts';
import { CaseNumber, DecisionFacts, LetterHash } from './facts.ts';
import { SPECIALTIES } from './specialties.ts';

const vendor = z.string().check(z.minLength(1), z.maxLength(60));
/** A whole number written as text, as query strings have it. */
const whole = z.string().check(z.regex(/^[1-9]\d{0,11}$/));

/** A remembered decision. Times are milliseconds since 1970 (UTC). */
export const SavedDecision = z.object({
  id: z.int(),
  facts: DecisionFacts,
  /** The team's own label for who did the utilization review. */
  vendor: z.nullable(vendor),
  memberId: z.nullable(z.string()),
  addedAt: z.int(),
  changedAt: z.int(),
});

/** What newer rules replaced. */
export const FormerReading = z.object({ replacedAt: z.int(), facts: DecisionFacts });
export const DecisionAnswer = z.object({
  decisions: z.array(z.extend(SavedDecision, { history: z.array(FormerReading) })),
});

/** A decision by its number, or all decisions of a letter by the letter's hash. */
export const DecisionPath = z.object({ key: z.union([whole, LetterHash]) });
export const LetterPath = z.object({ key: LetterHash });

/** What an outbox sends for a letter that was read on the device: facts only, no text. */
export const SaveDecisionsRequest = z.strictObject({
  decisions: z.array(DecisionFacts).check(z.minLength(1), z.maxLength(20)),
  claim: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
});
export const LabelDecisionRequest = z.strictObject({ vendor: z.nullable(vendor) });

export const DecisionSort = z.enum(['newest-added', 'oldest-added', 'newest-decided', 'oldest-decided']);

const filters = {
  /** Words that must all stand in the request, treatment, drug class, guideline or section; `bac*` for a beginning. */
  q: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** Outcome of an item; `mixed` asks for the outcome of the whole letter. */
  outcome: z.optional(LetterOutcome),
  category: z.optional(Category),
  /** What the claims administrator based its decision on. */
  basis: z.optional(BasisKind),
  specialty: z.optional(z.enum(SPECIALTIES)),
  vendor: z.optional(vendor),
  caseNumber: z.optional(CaseNumber),
  /** First and last day of the decision. */
  from: z.optional(isoDate),
  to: z.optional(isoDate),
};

export const DecisionFilters = z.strictObject(filters);
export const ListDecisionsQuery = z.strictObject({
  ...filters,
  sort: z.optional(DecisionSort),
  limit: z.optional(z.string().check(z.regex(/^([1-9]\d?|100)$/))),
  cursor: z.optional(z.string().check(z.regex(/^[0-9A-Za-z_-]{1,80}$/))),
});
export const DecisionPage = z.object({ decisions: z.array(SavedDecision), next: z.nullable(z.string()) });

export const ExportDecisionsQuery = z.strictObject({ ...filters, format: z.enum(['csv', 'jsonl']) });

export type SavedDecision = z.infer<typeof SavedDecision>;
export type FormerReading = z.infer<typeof FormerReading>;
export type DecisionAnswer = z.infer<typeof DecisionAnswer>;
export type SaveDecisionsRequest = z.infer<typeof SaveDecisionsRequest>;
export type DecisionFilters = z.infer<typeof DecisionFilters>;
export type DecisionSort = z.infer<typeof DecisionSort>;
export type DecisionPage = z.infer<typeof DecisionPage>;
