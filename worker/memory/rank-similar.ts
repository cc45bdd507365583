import type { ItemFacts } from '../../shared/api/facts.ts';
import type { Likeness, PrecedentsQuery, SimilarDecision } from '../../shared/api/precedents.ts';

const MOST = 10;
const WEIGHT: Readonly<Record<Likeness, number>> = {
  'same-treatment': 16,
  'same-section': 8,
  'same-guideline': 4,
  'same-drug-class': 2,
  'same-category': 1,
};

/** The most alike first, each with its reasons; among equals the newest. */
export function rankSimilar(
  query: PrecedentsQuery,
  candidates: readonly Pick<SimilarDecision, 'decision' | 'item'>[],
): SimilarDecision[] {
  return candidates
    .map(({ decision, item }) => {
      const facts = decision.facts.items.find(({ number }) => number === item);
      return { decision, item, reasons: facts === undefined ? [] : reasonsOf(query, facts) };
    })
    .toSorted((one, other) => weigh(other.reasons) - weigh(one.reasons))
    .slice(0, MOST);
}

function reasonsOf(query: PrecedentsQuery, item: ItemFacts): Likeness[] {
  const citations = [...(item.administrator?.citations ?? []), ...(item.reviewer?.citations ?? [])];
  const reasons: (readonly [Likeness, boolean])[] = [
    ['same-treatment', isSame(query.treatment, item.treatment?.name)],
    ['same-drug-class', isSame(query.drugClass, item.treatment?.drugClass)],
    ['same-category', isSame(query.category, item.treatment?.category)],
    ['same-guideline', citations.some((citation) => isSame(query.guideline, citation.guideline))],
    [
      'same-section',
      citations.some(({ sections }) => sections.some((section) => isSame(query.section, section))),
    ],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function isSame(asked: string | undefined, found: string | null | undefined): boolean {
  return asked !== undefined && asked === found;
}

function weigh(reasons: readonly Likeness[]): number {
  return reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0);
}
