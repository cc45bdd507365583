import type { Strength } from './read-strength.ts';

/**
 * What a preparation is made of, in the order printed, with the offset of each name: where both a brand and its
 * ingredients are printed, that of the ingredient; those of a brand that does not tell their order share one.
 */
export type Ingredients = ReadonlyMap<string, number>;

const PERCENT = '(?:\\d{1,2}(?:\\.\\d{1,4})?|\\.\\d{1,4})\\s?%';
const UNKNOWN = '(?!(?:cream|gel|ointment|lotion|patch|base|topical|compound))[a-z]{4,24}';
// "Flurbiprofen" + " 20%, Zyzzolin 5%"
const UNNAMED_AFTER = new RegExp(
  `^\\s?(?:hcl\\s)?${PERCENT}[\\s,;/+&]{1,3}(?:and\\s|with\\s)?${UNKNOWN}\\s?${PERCENT}`,
  'i',
);
// "Zyzzolin 5%/" + "Flurbiprofen"
const UNNAMED_BEFORE = new RegExp(`\\b${UNKNOWN}\\s?${PERCENT}\\s?(?:[,;/+&]|and\\b)\\s?$`, 'i');

/** Whether an ingredient that the vocabulary does not know stands, with its percentage, beside those that it does. */
export function hasUnnamed(words: string, start: number, end: number): boolean {
  return (
    UNNAMED_AFTER.test(words.slice(end, end + 48)) ||
    UNNAMED_BEFORE.test(words.slice(Math.max(0, start - 48), start))
  );
}

/**
 * The percentages of a preparation, one an ingredient and in the order of its name ("20%/5%/2%"); null where the words
 * print more or fewer, or not in one order: then it is not said whose each is.
 * @param name the preparation's name, its ingredients parted by slashes.
 * @param percents what the words print in percent, in order, at least one.
 */
export function readCompoundStrength(
  name: string,
  ingredients: Ingredients,
  percents: readonly Strength[],
): Strength | null {
  const printed = [...ingredients].map(([name, at]) => ({ name, at })).sort((a, b) => a.at - b.at);
  const amounts = percents.flatMap(({ strength, span }) =>
    strength
      .replace('%', '')
      .split('/')
      .map((amount) => ({ at: span[0], amount })),
  );
  const count = printed.length;
  if (count !== amounts.length || new Set(ingredients.values()).size < count) return null;
  // "NPNPNP", "PNPNPN": each beside its own; "NNNPPP", "PPPNNN": all of a kind together
  const order = [
    ...printed.map(({ at }) => ({ at, kind: 'N' })),
    ...amounts.map(({ at }) => ({ at, kind: 'P' })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ kind }) => kind)
    .join('');
  const [names, numbers] = ['N'.repeat(count), 'P'.repeat(count)];
  const isBeside = order === 'NP'.repeat(count) || order === 'PN'.repeat(count);
  const isApart = order === names + numbers || order === numbers + names;
  const [first, last] = [percents[0], percents.at(-1)];
  if (!first || !last || !(isBeside || (isApart && areTogether(percents)))) return null;
  const inOrder = name
    .split('/')
    .map((one) => amounts[printed.findIndex((other) => other.name === one)]?.amount);
  if (inOrder.length !== count || inOrder.includes(undefined)) return null;
  const strength = first === last ? `${inOrder.join('/')}%` : inOrder.map((amount) => `${amount}%`).join('/');
  return { strength, span: [first.span[0], last.span[1]] };
}

/** "12%/6%", "12%, 6%": with no words between, that may tell whose each is. */
function areTogether(percents: readonly Strength[]): boolean {
  return percents.every(({ span }, index) => span[0] - (percents[index - 1]?.span[1] ?? span[0]) < 4);
}
