/** Item numbers in words: [1] → "item 1", [1, 2, 4] → "items 1, 2 and 4". */
export function listItems(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  if (last === undefined) return 'no item';
  if (numbers.length === 1) return `item ${last}`;
  return `items ${numbers.slice(0, -1).join(', ')} and ${last}`;
}
