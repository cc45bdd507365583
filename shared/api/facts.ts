/**
 * What a team's memory may hold of a decision: everything else of a letter stays out. `request` is the one place
 * for words of the letter; the rest are codes, dates, numbers, and names from our own vocabularies and registry.
 * The same schema checks what the Worker stores and what an extension's outbox sends.
 */
import * as z from 'zod/mini';
import {
  BasisKind,
  Category,
  CitationSource,
  Comparison,
  FindingCode,
  isoDate,
  LetterOutcome,
  Outcome,
} from './contract.ts';
import { SPECIALTIES } from './specialties.ts';

const word = z.string().check(z.minLength(1), z.maxLength(120));
const nullableWord = z.nullable(word);
const amount = z.nullable(z.number().check(z.nonnegative(), z.maximum(1_000_000)));
const version = z.string().check(z.regex(/^[0-9A-Za-z.+-]{1,40}$/));

export const MAX_ITEMS = 200;
export const MAX_REQUEST_LENGTH = 400;
// CM16-0999001
export const CaseNumber = z.string().check(z.regex(/^[A-Z]{2}\d{2}-\d{5,9}$/));
/** SHA-256 of the letter's text (its UTF-8 bytes), lower-case hexadecimal. */
export const LetterHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const TreatmentFacts = z.strictObject({
  category: z.nullable(Category),
  name: nullableWord,
  drugClass: nullableWord,
  strength: nullableWord,
  quantity: amount,
  unit: nullableWord,
  refills: amount,
  frequency: nullableWord,
  duration: nullableWord,
  bodyPart: nullableWord,
  side: z.nullable(z.enum(['left', 'right', 'bilateral'])),
  dateOfService: z.nullable(isoDate),
});

export const CitationFacts = z.strictObject({
  source: CitationSource,
  guideline: nullableWord,
  edition: nullableWord,
  sections: z.array(word).check(z.maxLength(40)),
  pages: z.array(z.int().check(z.nonnegative(), z.maximum(9999))).check(z.maxLength(400)),
});

export const BasisFacts = z.strictObject({
  basis: BasisKind,
  citations: z.array(CitationFacts).check(z.maxLength(40)),
});

export const ItemFacts = z.strictObject({
  number: z.int().check(z.positive(), z.maximum(999)),
  request: z.nullable(z.string().check(z.maxLength(MAX_REQUEST_LENGTH))),
  outcome: Outcome,
  treatment: z.nullable(TreatmentFacts),
  administrator: z.nullable(BasisFacts),
  reviewer: z.nullable(BasisFacts),
  comparison: z.nullable(Comparison),
  findings: z.array(FindingCode).check(z.maxLength(40)),
});

export const DecisionFacts = z.strictObject({
  parser: version,
  registry: version,
  caseNumber: z.nullable(CaseNumber),
  dates: z.strictObject({ decision: z.nullable(isoDate), utilizationReview: z.nullable(isoDate) }),
  outcome: LetterOutcome,
  priority: z.nullable(z.enum(['standard', 'expedited'])),
  specialties: z.array(z.enum(SPECIALTIES)).check(z.maxLength(20)),
  findings: z.array(FindingCode).check(z.maxLength(100)),
  items: z.array(ItemFacts).check(z.minLength(1), z.maxLength(MAX_ITEMS)),
});

export type TreatmentFacts = z.infer<typeof TreatmentFacts>;
export type CitationFacts = z.infer<typeof CitationFacts>;
export type BasisFacts = z.infer<typeof BasisFacts>;
export type ItemFacts = z.infer<typeof ItemFacts>;
export type DecisionFacts = z.infer<typeof DecisionFacts>;
