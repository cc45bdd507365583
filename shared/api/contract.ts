/**
 * The contract: one schema from which the Worker's validation, the extension's types and the
 * OpenAPI document all come. Fields may be added; those here keep their name and meaning.
 * Offsets are UTF-16 and half-open, dates are ISO 8601 (YYYY-MM-DD).
 */
import * as z from 'zod/mini';

// The extension's content security policy forbids dynamic code, and so do we: zod must not compile validators.
z.config({ jitless: true });

export const CONTRACT_VERSION = 1;

const count = z.int().check(z.nonnegative());
const text = z.string();
const nullableText = z.nullable(text);
export const isoDate = z.iso.date();

export const Span = z.tuple([count, count]);
export const Spans = z.record(z.string(), Span);
export const Passage = z.object({ text, span: Span });

/** A sentence of the rationale, with the part it plays: the rule applied, the fact that decided, the conclusion. */
export const GistPassage = z.extend(Passage, {
  role: z.optional(z.enum(['rule', 'fact', 'conclusion'])),
});

export const Outcome = z.enum(['upheld', 'overturned', 'unclear']);
export const LetterOutcome = z.enum(['upheld', 'overturned', 'mixed', 'unclear']);
export const Layout = z.enum(['colon-outcome', 'numbered-necessity', 'notice', 'professional-review']);
export const Category = z.enum([
  'pharmaceutical',
  'diagnostic',
  'rehabilitation',
  'equipment',
  'surgery',
  'injection',
  'evaluation',
  'psychological',
  'home-care',
  'other',
]);
export const Comparison = z.enum([
  'both-none',
  'administrator-none',
  'reviewer-none',
  'both-outside-mtus',
  'administrator-outside-mtus',
  'reviewer-outside-mtus',
  'same-page',
  'same-section',
  'same-guideline',
  'different-guideline',
]);
export const CitationSource = z.enum(['MTUS', 'ODG', 'ACOEM', 'CCR', 'LC', 'other']);
export const BasisKind = z.enum(['mtus', 'mtus+other', 'other', 'none', 'unclear']);
export const Conclusion = z.enum(['not-medically-necessary', 'medically-necessary']);

export const Link = z.object({
  label: text,
  url: z.url({ protocol: /^https$/ }),
  page: z.nullable(count),
  kind: z.enum(['page', 'search', 'document']),
  access: z.enum(['public', 'registration', 'subscription']),
});

export const CitationPart = z.object({ printed: nullableText, section: nullableText, pages: z.array(count) });

export const Citation = z.object({
  source: CitationSource,
  guideline: nullableText,
  printedGuideline: nullableText,
  edition: nullableText,
  /** Why this edition, in one sentence; null where there is no choice to explain. */
  editionReason: nullableText,
  sections: z.array(nullableText),
  printedSections: z.array(text),
  pages: z.array(count),
  parts: z.array(CitationPart),
  text,
  span: Span,
  links: z.array(Link),
  note: nullableText,
});

export const Basis = z.object({ basis: BasisKind, text: nullableText, citations: z.array(Citation) });

export const Treatment = z.object({
  category: z.nullable(Category),
  name: nullableText,
  drugClass: nullableText,
  strength: nullableText,
  quantity: z.nullable(z.number()),
  unit: nullableText,
  refills: z.nullable(count),
  frequency: nullableText,
  duration: nullableText,
  bodyPart: nullableText,
  side: z.nullable(z.enum(['left', 'right', 'bilateral'])),
  dateOfService: z.nullable(isoDate),
});

export const Owed = z.object({
  statement: text,
  requestedQuantity: z.nullable(z.number()),
  authorizedQuantity: z.nullable(z.number()),
  disputedQuantity: z.nullable(z.number()),
  unit: nullableText,
  spans: z.array(Span),
});

export const Rationale = z.object({
  text,
  span: Span,
  gist: z.array(GistPassage),
  conclusion: z.nullable(Conclusion),
  citations: z.array(Citation),
});

export const Item = z.object({
  number: z.int().check(z.positive()),
  printed: text,
  request: nullableText,
  original: nullableText,
  authorized: nullableText,
  outcome: Outcome,
  treatment: z.nullable(Treatment),
  administrator: z.nullable(Basis),
  reviewer: z.nullable(Basis),
  comparison: z.nullable(Comparison),
  owed: z.nullable(Owed),
  rationale: z.nullable(Rationale),
  spans: Spans,
});

export const FindingCode = z.enum([
  'page-outside-section',
  'page-out-of-range',
  'unknown-section',
  'edition-not-in-force',
  'guideline-superseded',
  'date-conflict',
  'event-after-denial',
  'strength-conflict',
  'quantity-conflict',
  'outcome-conclusion-conflict',
  'body-part-conflict',
  'duplicate-item',
  'unanswered-request',
  'boilerplate-rationale',
]);

export const Finding = z.object({
  code: FindingCode,
  severity: z.enum(['info', 'check', 'act']),
  item: z.nullable(z.int()),
  message: text,
  spans: z.array(Span),
});

export const Deadline = z.object({
  code: z.enum(['authorize', 'reimburse', 'appeal', 'ur-effective-until']),
  item: z.nullable(z.int()),
  start: isoDate,
  due: isoDate,
  rule: text,
  url: z.nullable(z.url({ protocol: /^https$/ })),
  assumption: text,
});

export const Warning = z.object({
  code: text,
  item: z.nullable(z.int()),
  field: nullableText,
  message: text,
  span: z.nullable(Span),
});

export const HeaderDates = z.object({
  assigned: z.nullable(isoDate),
  injury: z.nullable(isoDate),
  decision: z.nullable(isoDate),
  utilizationReview: z.nullable(isoDate),
  applicationReceived: z.nullable(isoDate),
});

export const Summary = z.object({
  contract: z.literal(CONTRACT_VERSION),
  parser: text,
  registry: text,
  layout: Layout,
  caseNumber: nullableText,
  dates: HeaderDates,
  priority: z.nullable(z.enum(['standard', 'expedited'])),
  reviewer: z.object({ licensure: z.nullable(z.array(text)), specialties: z.nullable(z.array(text)) }),
  outcome: LetterOutcome,
  counts: z.object({ items: count, upheld: count, overturned: count, unclear: count }),
  clinicalSummary: z.nullable(Passage),
  items: z.array(Item),
  findings: z.array(Finding),
  deadlines: z.array(Deadline),
  warnings: z.array(Warning),
  spans: Spans,
});

/** Most bytes of a request body that the Worker reads (2 MiB). */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

export const SummariesRequest = z.strictObject({
  text: z.string().check(z.minLength(1)),
  source: z.optional(z.strictObject({ kind: z.enum(['html', 'pdf', 'text']) })),
  received: z.optional(isoDate),
  claim: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
});

export const SummariesResponse = z.object({ summaries: z.array(Summary) });

export type Span = z.infer<typeof Span>;
export type Passage = z.infer<typeof Passage>;
export type GistPassage = z.infer<typeof GistPassage>;
export type Outcome = z.infer<typeof Outcome>;
export type Layout = z.infer<typeof Layout>;
export type Category = z.infer<typeof Category>;
export type Comparison = z.infer<typeof Comparison>;
export type CitationSource = z.infer<typeof CitationSource>;
export type BasisKind = z.infer<typeof BasisKind>;
export type Conclusion = z.infer<typeof Conclusion>;
export type Link = z.infer<typeof Link>;
export type CitationPart = z.infer<typeof CitationPart>;
export type Citation = z.infer<typeof Citation>;
export type Basis = z.infer<typeof Basis>;
export type Treatment = z.infer<typeof Treatment>;
export type Owed = z.infer<typeof Owed>;
export type Rationale = z.infer<typeof Rationale>;
export type Item = z.infer<typeof Item>;
export type FindingCode = z.infer<typeof FindingCode>;
export type Finding = z.infer<typeof Finding>;
export type Deadline = z.infer<typeof Deadline>;
export type Warning = z.infer<typeof Warning>;
export type HeaderDates = z.infer<typeof HeaderDates>;
export type Summary = z.infer<typeof Summary>;
export type SummariesRequest = z.infer<typeof SummariesRequest>;
export type SummariesResponse = z.infer<typeof SummariesResponse>;
