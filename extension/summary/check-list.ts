import type { Finding, Summary, Warning } from '../../shared/api/contract.ts';

export interface CheckList {
  /** Findings about the letter as a whole; an item's own stand in the item. */
  readonly ofLetter: readonly Finding[];
  /** How many findings each item carries, in the letter's order. */
  readonly inItems: readonly { readonly item: number; readonly count: number }[];
  readonly warnings: readonly Warning[];
}

const GRAVEST = { act: 0, check: 1, info: 2 } as const;

/** What a careful reader compares with the letter, the gravest first. */
export function viewCheckList(summary: Summary): CheckList {
  const numbers = new Set(summary.items.map((item) => item.number));
  const isOfItem = (finding: Finding) => finding.item !== null && numbers.has(finding.item);
  return {
    ofLetter: byGravity(summary.findings.filter((finding) => !isOfItem(finding))),
    inItems: summary.items
      .map((item) => ({ item: item.number, count: findingsOf(summary, item.number).length }))
      .filter(({ count }) => count > 0),
    warnings: summary.warnings,
  };
}

/** The findings of one item, the gravest first. */
export function findingsOf(summary: Summary, item: number): Finding[] {
  return byGravity(summary.findings.filter((finding) => finding.item === item));
}

function byGravity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => GRAVEST[a.severity] - GRAVEST[b.severity]);
}
