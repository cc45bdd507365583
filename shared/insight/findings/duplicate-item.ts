import type { Item } from '../../api/contract.ts';
import { listItems } from '../list-items.ts';
import type { Finder } from './context.ts';

/** Two items of one letter ask for the same in the same words, whatever their order and punctuation. */
export const findDuplicateItems: Finder = ({ summary }) => {
  const groups = new Map<string, Item[]>();
  for (const item of summary.items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].flatMap((group) => {
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

/** The words of a request in sorted order, fillers dropped; numbers keep their order, so that "2 x 6" is not "6 x 2". */
function keyOf(item: Item): string {
  const words = (item.request ?? item.printed).toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?/g) ?? [];
  const numbers = words.filter((word) => /\d/.test(word));
  const rest = words.filter((word) => !/\d/.test(word) && !FILLERS.has(word)).sort();
  return rest.length === 0 ? '' : [...rest, '|', ...numbers].join(' ');
}
