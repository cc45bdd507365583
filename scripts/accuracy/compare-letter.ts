import type { Basis, Citation, Item, Span, Summary } from '../../shared/api/contract.ts';
import type { KnownBasis, KnownCitation, KnownDecision, KnownItem } from './letter-sets.ts';

/** One known value beside what was read. */
export interface Mark {
  readonly field: string;
  readonly item: number | null;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly right: boolean;
  /** True where a warning names this item or field: the reader was told. */
  readonly warned: boolean;
  readonly span: Span | null;
}

const DATES = ['assigned', 'injury', 'decision', 'utilizationReview', 'applicationReceived'] as const;

/** Compares one decision with what is known of it; a missing summary leaves every known value wrong. */
export function compareLetter(known: KnownDecision, summary: Summary | null): Mark[] {
  const marks: Mark[] = [];
  const mark = (
    field: string,
    expected: unknown,
    actual: unknown,
    span: Span | null,
    item: number | null = null,
  ) => {
    if (expected === undefined) return;
    const right = JSON.stringify(expected) === JSON.stringify(actual ?? null);
    marks.push({
      field,
      item,
      expected,
      actual: actual ?? null,
      right,
      warned: isWarned(summary, field, item),
      span,
    });
  };
  const spans = summary?.spans ?? {};
  mark('layout', known.layout, summary?.layout, null);
  mark('caseNumber', known.caseNumber, summary?.caseNumber, spans.caseNumber ?? null);
  for (const key of DATES) {
    mark(`dates.${key}`, known.dates?.[key], summary?.dates[key], spans[`dates.${key}`] ?? null);
  }
  mark('priority', known.priority, summary?.priority, spans.priority ?? null);
  mark(
    'reviewer.licensure',
    known.reviewer?.licensure,
    summary?.reviewer.licensure,
    spans['reviewer.licensure'] ?? null,
  );
  mark(
    'reviewer.specialties',
    known.reviewer?.specialties,
    summary?.reviewer.specialties,
    spans['reviewer.specialties'] ?? null,
  );
  mark('outcome (letter)', known.outcome, summary?.outcome, null);
  mark('items found', known.items.length, summary?.items.length ?? 0, null);
  for (const item of known.items) {
    const read = summary?.items.find((candidate) => candidate.number === item.number) ?? null;
    compareItem(item, read, (field, expected, actual, span) =>
      mark(field, expected, actual, span, item.number),
    );
  }
  return marks;
}

type MarkItem = (field: string, expected: unknown, actual: unknown, span: Span | null) => void;

function compareItem(known: KnownItem, read: Item | null, mark: MarkItem): void {
  const spans = read?.spans ?? {};
  mark('printed', known.printed, read?.printed, spans.printed ?? null);
  mark('request', known.request, read?.request, spans.request ?? null);
  mark('original', known.original, read?.original, spans.original ?? null);
  mark('authorized', known.authorized, read?.authorized, spans.authorized ?? null);
  mark('outcome', known.outcome, read?.outcome, spans.outcome ?? null);
  compareBasis(
    'administrator',
    known.administrator,
    read?.administrator ?? null,
    mark,
    spans.administrator ?? null,
  );
  compareBasis('reviewer', known.reviewer, read?.reviewer ?? null, mark, spans.reviewer ?? null);
  const text = read?.rationale?.text;
  const span = read?.rationale?.span ?? null;
  mark('rationale start', known.rationaleStart, text?.slice(0, known.rationaleStart?.length), span);
  mark('rationale end', known.rationaleEnd, text?.slice(-(known.rationaleEnd?.length ?? 0)), span);
  mark('conclusion', known.rationale?.conclusion, read?.rationale?.conclusion, spans.conclusion ?? null);
}

function compareBasis(
  side: string,
  known: KnownBasis | undefined,
  read: Basis | null,
  mark: MarkItem,
  span: Span | null,
) {
  if (!known) return;
  mark('basis', known.basis, read?.basis, span);
  mark('basis text', known.text, read?.text, span);
  const citations = read?.citations ?? [];
  if (known.citations) compareCitations(`${side}`, known.citations, citations, mark, span);
  if (known.mtus) {
    const mtus = citations.filter((citation) => citation.source === 'MTUS');
    compareCitations(`${side}`, known.mtus, mtus, mark, span);
  }
  if (known.other !== undefined) {
    const lost = lostWords(
      known.other ?? '',
      citations.filter((citation) => citation.source !== 'MTUS'),
    );
    mark('non-MTUS words lost', '', lost, span);
  }
}

function compareCitations(
  _side: string,
  known: readonly KnownCitation[],
  read: readonly Citation[],
  mark: MarkItem,
  span: Span | null,
): void {
  mark('citations', known.length, read.length, span);
  known.forEach((citation, index) => {
    const found = read[index];
    const at = found?.span ?? span;
    mark('citation source', citation.source, found?.source, at);
    mark('citation guideline', citation.guideline, found?.guideline, at);
    mark('citation guideline', citation.printedGuideline, found?.printedGuideline, at);
    mark('citation edition', citation.edition, found?.edition, at);
    mark('citation sections', citation.printedSections, found?.printedSections, at);
    mark('citation pages', citation.pages, found?.pages, at);
  });
}

/** Words of the printed text that stand in no citation; joining words may fall between two. */
function lostWords(printed: string, citations: readonly Citation[]): string {
  const held = new Set(citations.flatMap((citation) => words(citation.text)));
  const joining = new Set([
    'and',
    'also',
    'other',
    'medical',
    'treatment',
    'guideline',
    'guidelines',
    'or',
    'the',
  ]);
  return words(printed)
    .filter((word) => !held.has(word) && !joining.has(word))
    .join(' ');
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isWarned(summary: Summary | null, field: string, item: number | null): boolean {
  if (!summary) return true; // a refusal tells the reader that nothing was read
  const root = field.split(/[ .]/)[0];
  return summary.warnings.some((warning) =>
    item === null
      ? warning.field?.startsWith(root ?? field) || field === 'items found'
      : warning.item === item,
  );
}
