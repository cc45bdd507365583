import type { Item } from '../../api/contract.ts';
import { listItems } from '../list-items.ts';
import type { Finder } from './context.ts';

/** Two items of one letter ask for the same in the same words, whatever their order and punctuation. */
export const findDuplicateItems: Finder = ({ summary }) => {
  // Few items print the same numbers: only their words are compared.
  const groups = groupBy(summary.items, numbersOf).flatMap((alike) => groupBy(alike, wordsOf));
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const outcomes = new Set(group.map((item) => item.outcome));
    const told = outcomes.size > 1 ? ', with different outcomes' : '';
    return [
      {
        code: 'duplicate-item' as const,
        severity: outcomes.size > 1 ? ('act' as const) : ('check' as const),
        item: first.number,
        message: `The same request stands in ${listItems(group.map((item) => item.number))}${told}.`,
        spans: group.flatMap((item) => {
          const span = item.spans.request ?? item.spans.printed;
          return span ? [span] : [];
        }),
      },
    ];
  });
};

const FILLERS = new Set([
  'of',
  'the',
  'for',
  'to',
  'a',
  'an',
  'and',
  'with',
  'is',
  'associated',
  'surgical',
  'service',
]);

/** The items of equal keys, where there are several; an item whose key is null is left out. */
function groupBy(items: readonly Item[], keyOf: (item: Item) => string | null): Item[][] {
  if (items.length < 2) return [];
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The numbers of a request in their order, so that "2 x 6" is not "6 x 2". */
function numbersOf({ request, printed }: Item): string {
  return ((request ?? printed).match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
}

/** The words of a request in sorted order, fillers dropped; null where none is left. */
function wordsOf({ request, printed }: Item): string | null {
  const words = (request ?? printed).toLowerCase().match(/[a-z]+/g) ?? [];
  const telling = words.filter((word) => !FILLERS.has(word)).sort();
  return telling.length === 0 ? null : telling.join(' ');
}
