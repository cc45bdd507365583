/**
 * The registry as it is shipped, served by `GET /v1/guidelines`, cached by the extension and changed by a
 * team's overrides: titles, numbers, dates and addresses, never words of a guideline and never patterns.
 */
import * as z from 'zod/mini';
import { CitationSource, isoDate } from '../../api/contract.ts';

const name = z.string().check(z.minLength(1), z.maxLength(250));
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(60));
const page = z.int().check(z.positive(), z.maximum(9999));

/** How a fact is known: read in a copy or a letter, recalled with three degrees of certainty. */
export const Confidence = z.enum(['seen', 'high', 'medium', 'low']);
export const Access = z.enum(['public', 'registration', 'subscription', 'none']);

/**
 * An https address with at most the named gaps, all of them after the host. The host is plain lower case ASCII
 * that ends in a name, so that no browser reads another host in it.
 * Example: https://www.example.gov/guides/pain.pdf#page={page}
 */
const TEMPLATE =
  /^https:\/\/(?![^/]*xn--)(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*(?::(?:[1-9]\d{0,3}|[1-5]\d{4}))?\/[^\s{}<>"'\\^`|]*(?:\{(?:page|text|section|underscored)\}[^\s{}<>"'\\^`|]*)*$/;
export const UrlTemplate = z.string().check(z.maxLength(500), z.regex(TEMPLATE));

export const Urls = z.strictObject({
  /** The guideline's own document or, failing that, the page that leads to it. */
  document: z.nullable(UrlTemplate),
  /** Holds {page}: the page of the file, printed page plus offset. */
  page: z.nullable(UrlTemplate),
  /** Holds {text}: a heading, ready for a text fragment. Regulations hold {section} or {underscored}. */
  search: z.nullable(UrlTemplate),
});

export const Topic = z.strictObject({
  title: name,
  /** First the range where its text stands, then pages that refer to it. Empty where no page is known. */
  ranges: z.array(z.tuple([page, page])),
  /** The topic that it is part of, so that their pages may overlap. */
  within: z.nullable(name),
  /** The number of a recommendation ("3.3.9"), where the guideline numbers them. */
  section: z.nullable(z.string().check(z.regex(/^\d+(?:\.\d+)*$/))),
  confidence: Confidence,
  aliases: z.array(name),
  misspellings: z.array(name),
});

export const Guideline = z.strictObject({
  id,
  /** Editions of one guideline share a family. */
  family: id,
  source: CitationSource,
  /** Close to the name that letters print; `officialTitle` holds the full one. */
  title: name,
  officialTitle: name,
  edition: z.nullable(name),
  regulation: z.nullable(name),
  /** Further names that letters print. */
  variants: z.array(name),
  /** Names too common to mean the guideline unless its year follows: "Opioids 2017", "Shoulder Disorders 2016". */
  commonNames: z.array(name),
  inForce: z.strictObject({ from: z.nullable(isoDate), to: z.nullable(isoDate) }),
  replacedBy: z.nullable(id),
  urls: Urls,
  urlConfidence: Confidence,
  pageOffset: z.int(),
  pages: z.nullable(z.strictObject({ first: page, last: page, confidence: Confidence })),
  access: Access,
  licence: name,
  confidence: Confidence,
  /** One plain sentence that every citation of it carries, such as why there is no link. */
  note: z.nullable(z.string().check(z.maxLength(400))),
  /** Whether a section that is not listed is worth pointing out. */
  topicsComplete: z.boolean(),
  topics: z.array(Topic),
});

export const RegistryDocument = z.strictObject({
  version: z.string().check(z.minLength(1), z.maxLength(60)),
  guidelines: z.array(Guideline),
});

export type Confidence = z.infer<typeof Confidence>;
export type Access = z.infer<typeof Access>;
export type Urls = z.infer<typeof Urls>;
export type Topic = z.infer<typeof Topic>;
export type Guideline = z.infer<typeof Guideline>;
export type RegistryDocument = z.infer<typeof RegistryDocument>;
