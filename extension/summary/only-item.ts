import type { Outcome, Summary } from '../../shared/api/contract.ts';

/** The summary cut down to one item and what concerns it; its counts speak of that item alone. */
export function onlyItem(summary: Summary, number: number): Summary {
  const items = summary.items.filter((item) => item.number === number);
  const of = <T extends { readonly item: number | null }>(all: readonly T[]) =>
    all.filter((one) => one.item === number);
  const count = (outcome: Outcome) => items.filter((item) => item.outcome === outcome).length;
  return {
    ...summary,
    outcome: items[0]?.outcome ?? summary.outcome,
    counts: {
      items: items.length,
      upheld: count('upheld'),
      overturned: count('overturned'),
      unclear: count('unclear'),
    },
    items,
    findings: of(summary.findings),
    deadlines: of(summary.deadlines),
    warnings: of(summary.warnings),
  };
}
