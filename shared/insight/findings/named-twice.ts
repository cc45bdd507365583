import type { ItemContext } from './context.ts';

/** The treatments that more than one item asks for: what the letter tells of one of them may be told of another. */
export function namedTwice(items: readonly ItemContext[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { item } of items) {
    const name = item.treatment?.name ?? null;
    if (name !== null) (once.has(name) ? twice : once).add(name);
  }
  return twice;
}
