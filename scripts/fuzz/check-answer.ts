import { type Span, Summary } from '../../shared/api/contract.ts';
import { PROBLEM_CODES } from '../../shared/api/problems.ts';
import { parseDecision } from '../../shared/index.ts';
import { blankPageFurniture } from '../../shared/text/page-furniture.ts';

/**
 * What must hold for every text whatsoever: no crash, an answer that fits the contract, counts that add up,
 * spans inside the text and equal to their values.
 * @returns what is wrong, in words; empty when all is well.
 */
export function checkAnswer(text: string): string[] {
  const answer = parseDecision(text);
  if (!answer.ok)
    return PROBLEM_CODES.includes(answer.problem.code) ? [] : [`unknown code ${answer.problem.code}`];
  return answer.summaries.flatMap((summary) => checkSummary(text, summary));
}

function checkSummary(sent: string, summary: Summary): string[] {
  // A running foot inside a value is no word of it.
  const text = blankPageFurniture(sent);
  const wrong: string[] = [];
  const fit = Summary.safeParse(summary);
  if (!fit.success) wrong.push(`does not fit the contract: ${JSON.stringify(fit.error?.issues.slice(0, 3))}`);
  const { items, upheld, overturned, unclear } = summary.counts;
  if (items !== summary.items.length || items !== upheld + overturned + unclear)
    wrong.push('counts do not add up');
  for (const [place, span] of allSpans(summary)) {
    const [start, end] = span;
    if (!(start >= 0 && start <= end && end <= text.length))
      wrong.push(`${place} lies outside the text: ${span}`);
  }
  const equal = (place: string, value: string | null | undefined, span: Span | undefined) => {
    if (value === null || value === undefined) return;
    if (!span) wrong.push(`${place} has no span`);
    else if (skeleton(text.slice(...span)) !== skeleton(value))
      wrong.push(`${place} is not what its span says`);
  };
  equal('caseNumber', summary.caseNumber, summary.spans.caseNumber);
  equal('clinicalSummary', summary.clinicalSummary?.text, summary.clinicalSummary?.span);
  for (const item of summary.items) {
    const at = `item ${item.number}`;
    equal(`${at} printed`, item.printed, item.spans.printed);
    equal(`${at} request`, item.request, item.spans.request);
    equal(`${at} original`, item.original, item.spans.original);
    equal(`${at} authorized`, item.authorized, item.spans.authorized);
    equal(`${at} rationale`, item.rationale?.text, item.rationale?.span);
    for (const passage of item.rationale?.gist ?? []) equal(`${at} gist`, passage.text, passage.span);
    for (const side of [item.administrator, item.reviewer]) {
      for (const citation of side?.citations ?? []) equal(`${at} citation`, citation.text, citation.span);
    }
  }
  return wrong;
}

/** Letters and digits only: white space, marks and markup may differ between a value and its words. */
function skeleton(text: string): string {
  return text
    .replace(/<\/?[a-z]+>/gi, '')
    .replace(/&nbsp;|&amp;|&#\d+;|&[a-z]+;/gi, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function allSpans(value: unknown, place = ''): [string, Span][] {
  if (Array.isArray(value)) {
    if (isSpan(value) && /span|evidence/i.test(place)) return [[place, value]];
    return value.flatMap((part, index) => allSpans(part, `${place}[${index}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => allSpans(part, place ? `${place}.${key}` : key));
  }
  return [];
}

function isSpan(value: readonly unknown[]): value is Span {
  return value.length === 2 && value.every((part) => typeof part === 'number');
}
