import type { Finder } from './context.ts';

/** The outcome printed for an item and the conclusion of its rationale say opposite things. */
export const findOutcomeConflicts: Finder = ({ items }) =>
  items.flatMap(({ item }) => {
    const conclusion = item.rationale?.conclusion ?? null;
    const opposite =
      (item.outcome === 'upheld' && conclusion === 'medically-necessary') ||
      (item.outcome === 'overturned' && conclusion === 'not-medically-necessary');
    if (!opposite) return [];
    const necessary =
      conclusion === 'medically-necessary' ? 'medically necessary' : 'not medically necessary';
    const spans = [item.spans.outcome, item.spans.conclusion].filter((span) => span !== undefined);
    return [
      {
        code: 'outcome-conclusion-conflict' as const,
        severity: 'act' as const,
        item: item.number,
        message: `Item ${item.number} is printed as ${item.outcome}, but its rationale concludes that it is ${necessary}.`,
        spans,
      },
    ];
  });
