import type { Citation, Finding, HeaderDates } from '../../api/contract.ts';
import type { RegistryDocument } from '../registry/schema.ts';
import type { IndexedGuideline } from '../registry-index.ts';

/** A citation of the letter with the guideline that it means. */
export interface CheckedCitation {
  readonly citation: Citation;
  readonly entry: IndexedGuideline | null;
  readonly item: number;
  /** Whether it stands in a guideline line; prose may pair names and pages in ways that no check should judge. */
  readonly isGuidelineLine: boolean;
}

export interface CheckContext {
  readonly dates: HeaderDates;
  readonly registry: RegistryDocument;
}

/** One question put to one citation. Better silent than wrong: no answer where the registry is not sure. */
export type Check = (checked: CheckedCitation, context: CheckContext) => Finding[];

export function findingOf(
  { citation, item }: CheckedCitation,
  code: Finding['code'],
  severity: Finding['severity'],
  message: string,
): Finding {
  return { code, severity, item, message, spans: [citation.span] };
}

/** "page 63", "pages 63 and 124" */
export function pagesInWords(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${inWords(pages)}`;
}

/** "a", "a and b", "a, b and c" */
export function inWords(values: readonly (string | number)[]): string {
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} and ${values.slice(-1).join('')}`;
}
