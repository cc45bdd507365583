import {
  type Basis,
  type Citation,
  CONTRACT_VERSION,
  type Item,
  type Summary,
  type Warning,
} from './api/contract.ts';
import { type Problem, problem } from './api/problems.ts';
import { WARNING_TEXTS } from './api/warning-texts.ts';
import { letterOutcome } from './decision/cross-check.ts';
import { readLetter } from './decision/read-letter.ts';
import type { ReadBasis, ReadItem, Reading } from './decision/reading.ts';
import type { ReadWarning } from './decision/warn.ts';
import { checkGuidelines } from './guidelines/checks.ts';
import { citationContext } from './guidelines/citation-context.ts';
import { citedNames } from './guidelines/citations/vocabulary.ts';
import { compareBases } from './guidelines/compare.ts';
import type { PrintedCitation } from './guidelines/printed-citation.ts';
import { REGISTRY } from './guidelines/registry/registry.ts';
import type { RegistryDocument } from './guidelines/registry/schema.ts';
import { resolveCitation } from './guidelines/resolve.ts';
import { addInsight } from './insight/add-insight.ts';
import { readItemTreatment } from './treatment/index.ts';
import { PARSER_VERSION } from './version.ts';

export interface ParseOptions {
  /** The day the letter was received (ISO date), for the clocks. */
  readonly received?: string;
  /** The registry of guidelines, a team's overrides applied; by default the one that ships. */
  readonly registry?: RegistryDocument;
  /** Reads the text even where it does not look like a decision ("summarize anyway"). */
  readonly anyway?: boolean;
}

export type ParseAnswer =
  | { readonly ok: true; readonly summaries: Summary[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads every decision in a text.
 * Errors: `not-a-decision`; `unreadable-decision` where it is one, but no item could be read.
 */
export function parseDecision(
  text: string,
  { registry = REGISTRY, received, anyway = false }: ParseOptions = {},
): ParseAnswer {
  const { isDecision, readings, sent, unreadable } = readLetter(text, citedNames(registry), anyway);
  if (!isDecision && !anyway) return { ok: false, problem: problem('not-a-decision') };
  if (readings.length === 0) {
    return { ok: false, problem: problem('unreadable-decision', unreadable ?? undefined) };
  }
  const insight = { text: sent, ...(received === undefined ? {} : { received }) };
  return {
    ok: true,
    summaries: readings.map((reading) => addInsight(summarize(reading, registry), insight)),
  };
}

function summarize(reading: Reading, registry: RegistryDocument): Summary {
  const context = citationContext(reading.dates, printedCitations(reading), registry);
  const items = reading.items.map((item) => toItem(item, (printed) => resolveCitation(printed, context)));
  const count = (outcome: Item['outcome']) => items.filter((item) => item.outcome === outcome).length;
  const counts = {
    items: items.length,
    upheld: count('upheld'),
    overturned: count('overturned'),
    unclear: count('unclear'),
  };
  return {
    contract: CONTRACT_VERSION,
    parser: PARSER_VERSION,
    registry: registry.version,
    layout: reading.layout,
    caseNumber: reading.caseNumber,
    dates: reading.dates,
    priority: reading.priority,
    reviewer: reading.reviewer,
    outcome: letterOutcome(items.map((item) => item.outcome)),
    counts,
    clinicalSummary: reading.clinicalSummary,
    items,
    findings: checkGuidelines(items, reading.dates, registry),
    deadlines: [],
    warnings: [...reading.warnings.map(worded), ...items.flatMap(unknownSections)],
    spans: { ...reading.spans },
  };
}

function worded({ code, item, field, span }: ReadWarning): Warning {
  return { code, item, field, message: WARNING_TEXTS[code], span };
}

function toItem(item: ReadItem, resolve: (printed: PrintedCitation) => Citation): Item {
  const administrator = toBasis(item.administrator, resolve);
  const reviewer = toBasis(item.reviewer, resolve);
  return {
    ...item,
    treatment: item.request === null ? null : readItemTreatment(item),
    administrator,
    reviewer,
    comparison: compareBases(administrator, reviewer),
    owed: null,
    rationale:
      item.rationale === null
        ? null
        : { ...item.rationale, gist: [], citations: item.rationale.citations.map(resolve) },
    spans: { ...item.spans },
  };
}

function toBasis(basis: ReadBasis | null, resolve: (printed: PrintedCitation) => Citation): Basis | null {
  return basis === null ? null : { ...basis, citations: basis.citations.map(resolve) };
}

/** Sections that the registry does not know: kept whole, marked, and never guessed at. */
function unknownSections(item: Item): Warning[] {
  return (['administrator', 'reviewer'] as const).flatMap((side) =>
    (item[side]?.citations ?? [])
      .filter((citation) => citation.source === 'MTUS' && citation.sections.includes(null))
      .map((citation) => ({
        code: 'unknown-section',
        item: item.number,
        field: side,
        message: 'The letter cites a section under a name that the registry does not know.',
        span: citation.span,
      })),
  );
}

function printedCitations(reading: Reading): PrintedCitation[] {
  return reading.items.flatMap((item) => [
    ...(item.administrator?.citations ?? []),
    ...(item.reviewer?.citations ?? []),
    ...(item.rationale?.citations ?? []),
  ]);
}
