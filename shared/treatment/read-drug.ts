import type { Span } from '../api/contract.ts';
import { hasUnnamed, type Ingredients } from './read-compound.ts';
import { readAcetaminophenPair } from './read-strength.ts';
import type { ReadRequest } from './request.ts';
import type { Hit } from './vocabulary/phrases.ts';
import { combinationKey, type Drug, type Vocabulary } from './vocabulary/vocabulary.ts';

// "in cream base", "1% gel", "ointment"
const CREAM = /\b(?:cream|gel|ointment|lotion|topical|compound(?:ed)?|liniment|spray|roll-on)|\d\s?%/i;
const PATCH = /\b(?:patch(?:es)?|pads?|transdermal)\b/i;
const BY_NEEDLE = /\b(?:injections?|inj|intramuscular|IM|shots?|injected|intra-?articular)\b/;

/** Reads the first drug that the words name, with all that is mixed into one preparation with it. */
export function readDrug(
  words: string,
  hits: readonly Hit<Drug>[],
  vocabulary: Vocabulary,
): ReadRequest | null {
  const first = hits[0];
  if (!first) return null;
  const around = words.slice(0, first.start) + words.slice(first.end);
  const isCream = CREAM.test(around);
  const isTopical = isCream || PATCH.test(around);
  const { last, ingredients } = mixtureFrom(words, hits, first, isCream);
  const names = [...ingredients.keys()];
  const span: Span = [first.start, last.end];
  if (isCream && hasUnnamed(words, first.start, last.end)) return compounded(null, ingredients, span, true);
  const known = names.length > 1 ? vocabulary.combinations.get(combinationKey(names)) : first.entry;
  if (!known && first.entry.name !== names.join('/')) {
    return compounded(names.join('/'), ingredients, span, isTopical);
  }
  const rest = words.slice(last.end);
  // "Hydrocodone 10/325": the second number is the acetaminophen that goes with it.
  const withAcetaminophen = readAcetaminophenPair(rest)
    ? vocabulary.combinations.get(combinationKey([first.entry.name, 'acetaminophen']))
    : undefined;
  const drug = withAcetaminophen ?? known ?? first.entry;
  const isInjected =
    drug.isInjected ||
    BY_NEEDLE.test(rest.slice(0, 40)) ||
    BY_NEEDLE.test(words.slice(Math.max(0, first.start - 24), first.start));
  const onSkin = isInjected || drug.drugClass === null ? undefined : ON_SKIN.get(drug.drugClass);
  return {
    category: isInjected ? 'injection' : 'pharmaceutical',
    name: plainName(drug),
    drugClass: onSkin && (isCream || (isTopical && onSkin.hasPatches)) ? onSkin.drugClass : drug.drugClass,
    unit: isTopical || isInjected ? null : drug.unit,
    span,
    ingredients,
    isCombination: drug.name.includes('/'),
  };
}

/** What a pharmacy makes of several drugs; without a name where the vocabulary does not know all of them. */
function compounded(
  name: string | null,
  ingredients: Ingredients,
  span: Span,
  isTopical: boolean,
): ReadRequest {
  const drugClass = isTopical ? 'compounded topical' : null;
  return { category: 'pharmaceutical', name, drugClass, unit: null, span, ingredients, isCombination: true };
}

/** "topical lidocaine" is an entry of its own only for its class. */
function plainName(drug: Drug): string {
  return drug.name.replace(/^topical /, '');
}

/** The drugs that stand joined to the first: ingredients of one cream, parts of a combination, a brand in brackets. */
function mixtureFrom(
  words: string,
  hits: readonly Hit<Drug>[],
  first: Hit<Drug>,
  isCream: boolean,
): { last: Hit<Drug>; ingredients: Ingredients } {
  const ingredients = new Map<string, number>();
  addIngredients(words, first, ingredients);
  let last = first;
  for (const hit of hits.slice(1)) {
    const between = words.slice(last.end, hit.start);
    if (between.length > 40 || !JOINT.test(between)) break;
    const isSame = plainName(hit.entry) === plainName(first.entry);
    // "Norco and Soma" are two drugs; "Hydrocodone/APAP" and the ingredients of a cream are one.
    if (!isSame && !isCream && !TIGHT.test(between)) break;
    addIngredients(words, hit, ingredients);
    last = hit;
  }
  return { last, ingredients };
}

/** One after the other, where their names are printed or the name of the brand is made of theirs ("TGHot"). */
function addIngredients(
  words: string,
  { entry, start, end }: Hit<Drug>,
  ingredients: Map<string, number>,
): void {
  const all = plainName(entry);
  if (!all.includes('/')) {
    ingredients.set(all, start);
    return;
  }
  const names = all.split('/');
  const isInOrder =
    entry.drugClass === 'compounded topical' ||
    words
      .slice(start, end)
      .toLowerCase()
      .startsWith(names[0] ?? '');
  for (const [index, name] of names.entries()) ingredients.set(name, start + (isInOrder ? index : 0));
}

// "hydrocodone/acetaminophen", "Diazepam (Valium)", "Flurbiprofen 20%, Baclofen 5%", "bitartrate-", "10 mg and "
const JOINT =
  /^[\s,;/+&()-]*(?:(?:bitartrate|hcl|hydrochloride|sodium|phosphate|citrate|and|with|w|plus|er|mg|gm|g|\d+(?:\.\d+)?\s?%?)[\s,;/+&()-]*){0,4}$/i;
// "/", " bitartrate-", " with ": joined without a strength of its own
const TIGHT = /^\s?(?:(?:bitartrate|hcl|hydrochloride|sodium|phosphate)\s?)?(?:[/+-]|with|w\/)\s?$/i;

/** What a class is called in a cream or a patch: a cream of cyclobenzaprine is no tablet of it. */
const ON_SKIN: ReadonlyMap<string, { readonly drugClass: string; readonly hasPatches: boolean }> = new Map([
  ['NSAID', { drugClass: 'topical NSAID', hasPatches: true }],
  ['local anesthetic', { drugClass: 'topical anesthetic', hasPatches: true }],
  ['muscle relaxant', { drugClass: 'topical muscle relaxant', hasPatches: false }],
  ['anticonvulsant', { drugClass: 'topical anticonvulsant', hasPatches: false }],
  ['opioid', { drugClass: 'topical opioid', hasPatches: false }],
]);
