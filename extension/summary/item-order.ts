import type { Item, Outcome } from '../../shared/api/contract.ts';

const FIRST: Record<Outcome, number> = { overturned: 0, unclear: 1, upheld: 2 };

/** What was lost first, then what could not be read, then the rest; the letter's order within each. */
export function orderItems(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => FIRST[a.outcome] - FIRST[b.outcome]);
}

/** Only an upheld item starts folded: nothing is to be done about it. */
export function startsOpen(item: Item, items: readonly Item[]): boolean {
  return item.outcome !== 'upheld' || items.length === 1;
}
