import { type Basis, type Citation, CONTRACT_VERSION, type Item, type Summary } from './api/contract.ts';
import { type Problem, problem } from './api/problems.ts';
import { detectIn } from './decision/detect.ts';
import { readDecisions } from './decision/read-decisions.ts';
import type { ReadBasis, ReadItem, Reading } from './decision/reading.ts';
import { BUILT_IN } from './guidelines/citations/built-in-vocabulary.ts';
import type { PrintedCitation } from './guidelines/printed-citation.ts';
import { cleanText } from './text/clean.ts';
import { PARSER_VERSION } from './version.ts';

export interface ParseOptions {
  /** The day the letter was received (ISO date), for the clocks. */
  readonly received?: string;
}

export type ParseAnswer =
  | { readonly ok: true; readonly summaries: Summary[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads every decision in a text.
 * Errors: `not-a-decision`; `unreadable-decision` where it is one, but no item could be read.
 */
export function parseDecision(text: string, _options: ParseOptions = {}): ParseAnswer {
  const clean = cleanText(text);
  const detection = detectIn(clean);
  if (!detection.decision) return { ok: false, problem: problem('not-a-decision') };
  const readings = readDecisions(clean, BUILT_IN);
  if (readings.length === 0) return { ok: false, problem: problem('unreadable-decision') };
  return { ok: true, summaries: readings.map((reading) => summarize(reading)) };
}

function summarize(reading: Reading): Summary {
  const items = reading.items.map(toItem);
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
    registry: '0',
    layout: reading.layout,
    caseNumber: reading.caseNumber,
    dates: reading.dates,
    priority: reading.priority,
    reviewer: reading.reviewer,
    outcome:
      counts.upheld > 0 && counts.overturned > 0
        ? 'mixed'
        : counts.upheld > 0
          ? 'upheld'
          : counts.overturned > 0
            ? 'overturned'
            : 'unclear',
    counts,
    clinicalSummary: reading.clinicalSummary,
    items,
    findings: [],
    deadlines: [],
    warnings: [...reading.warnings],
    spans: { ...reading.spans },
  };
}

function toItem(item: ReadItem): Item {
  return {
    ...item,
    treatment: null,
    administrator: toBasis(item.administrator),
    reviewer: toBasis(item.reviewer),
    comparison: null,
    owed: null,
    rationale:
      item.rationale === null
        ? null
        : {
            text: item.rationale.text,
            span: item.rationale.span,
            gist: [],
            conclusion: item.rationale.conclusion,
            citations: item.rationale.citations.map(toCitation),
          },
    spans: { ...item.spans },
  };
}

function toBasis(basis: ReadBasis | null): Basis | null {
  return basis === null ? null : { ...basis, citations: basis.citations.map(toCitation) };
}

function toCitation(printed: PrintedCitation): Citation {
  return {
    source: printed.source,
    guideline: null,
    printedGuideline: printed.printedGuideline,
    edition: printed.printedEdition,
    editionReason: null,
    sections: printed.printedSections.map(() => null),
    printedSections: [...printed.printedSections],
    pages: [...printed.pages],
    parts: printed.parts.map((part) => ({ printed: part.printed, section: null, pages: [...part.pages] })),
    text: printed.text,
    span: printed.span,
    links: [],
    note: 'The registry of guidelines was not asked.',
  };
}
