import type { Deadline, Summary } from '../../api/contract.ts';
import { formatUsDate } from '../calendar/format-date.ts';
import { describeDeadline } from '../deadlines/describe-deadline.ts';
import { groupDeadlines } from '../deadlines/group-deadlines.ts';
import { listItems } from '../list-items.ts';
import { describeBasis } from './describe-citation.ts';
import { COMPARISON_WORDS } from './describe-comparison.ts';

/** A summary in words, for a day: what the claim note, Markdown and the print view all say. No name of a person is in it. */
export interface SummaryView {
  readonly caseNumber: string;
  readonly decisionDate: string;
  readonly today: string;
  readonly outcome: string;
  readonly counts: string;
  readonly priority: string;
  readonly parser: string;
  readonly registry: string;
  readonly items: readonly ItemView[];
  readonly deadlines: readonly DeadlineView[];
  /** Findings worth a check. */
  readonly findings: readonly CheckView[];
  /** Findings that only inform. */
  readonly remarks: readonly CheckView[];
  readonly warnings: readonly CheckView[];
}

export interface ItemView {
  readonly number: string;
  readonly outcome: string;
  readonly request: string;
  readonly owed: string;
  readonly administrator: string;
  readonly reviewer: string;
  readonly comparison: string;
  /** The rationale in the letter's own sentences: rule, fact, conclusion. */
  readonly gist: readonly string[];
}

export interface DeadlineView {
  readonly when: string;
  readonly what: string;
  readonly rule: string;
  readonly url: string;
  readonly assumption: string;
}

export interface CheckView {
  readonly item: string;
  readonly message: string;
}

const NOT_STATED = 'not stated';

/**
 * Puts a summary into words.
 * @param today ISO date of the note; decides only between "Act by" and "was due".
 */
export function describeSummary(summary: Summary, today: string): SummaryView {
  return {
    caseNumber: summary.caseNumber ?? NOT_STATED,
    decisionDate: summary.dates.decision === null ? NOT_STATED : formatUsDate(summary.dates.decision),
    today: formatUsDate(today),
    outcome: summary.outcome,
    counts: describeCounts(summary.counts),
    priority: summary.priority ?? NOT_STATED,
    parser: summary.parser,
    registry: summary.registry,
    items: summary.items.map((item) => ({
      number: String(item.number),
      outcome: item.outcome,
      request: oneLine(item.request ?? item.printed),
      owed: withoutOutcome(oneLine(item.owed?.statement ?? '')),
      administrator: oneLine(describeBasis(item.administrator)),
      reviewer: oneLine(describeBasis(item.reviewer)),
      comparison: item.comparison === null ? '' : COMPARISON_WORDS[item.comparison],
      gist: (item.rationale?.gist ?? []).map((passage) => oneLine(passage.text)),
    })),
    deadlines: groupDeadlines(summary.deadlines).map(({ deadline, items }) => ({
      when: describeDeadline(deadline, today),
      what: describeTask(summary, deadline.code, items),
      rule: deadline.rule,
      url: deadline.url ?? '',
      assumption: oneLine(deadline.assumption),
    })),
    findings: summary.findings.filter(({ severity }) => severity !== 'info').map(describeCheck),
    remarks: summary.findings.filter(({ severity }) => severity === 'info').map(describeCheck),
    warnings: summary.warnings.map(describeCheck),
  };
}

/** Who does what about which items: "authorize item 2", "claims administrator, item 2", "items 1 and 3". */
export function describeTask(
  summary: Pick<Summary, 'items'>,
  code: Deadline['code'],
  items: readonly (number | null)[],
): string {
  const numbers = items.filter((item) => item !== null);
  const listed = listItems(numbers);
  if (code === 'ur-effective-until') return listed;
  if (code !== 'appeal') return `${code} ${listed}`;
  const overturned = summary.items.some(
    (item) => item.outcome === 'overturned' && numbers.includes(item.number),
  );
  return `${overturned ? 'claims administrator' : 'employee'}, ${listed}`;
}

/** "Upheld: the rest is not owed." → "The rest is not owed.": a note names the outcome once. */
function withoutOutcome(statement: string): string {
  const words = statement.replace(/^(?:Upheld|Overturned): /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "3 items: 1 overturned, 2 upheld"; an unclear one is always told. */
export function describeCounts(counts: Summary['counts']): string {
  const parts = [
    counts.overturned > 0 ? `${counts.overturned} overturned` : '',
    counts.upheld > 0 ? `${counts.upheld} upheld` : '',
    counts.unclear > 0 ? `${counts.unclear} unclear` : '',
  ].filter((part) => part !== '');
  return `${counts.items} ${counts.items === 1 ? 'item' : 'items'}: ${parts.join(', ')}`;
}

function describeCheck(check: { readonly item: number | null; readonly message: string }): CheckView {
  return { item: check.item === null ? '' : String(check.item), message: oneLine(check.message) };
}

/** White space folded and control characters dropped, so that one value stays one line wherever it is pasted. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
