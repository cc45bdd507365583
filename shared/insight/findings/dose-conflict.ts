import type { Finding, Item, Span } from '../../api/contract.ts';
import { isVerdict } from '../gist/score-sentence.ts';
import { findTreatments } from '../passage/find-treatments.ts';
import { once } from '../passage/once.ts';
import { hasNumber, type OpenPassage, type Sentence } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';
import type { Finder } from './context.ts';
import { findMentions, type Mention, quantityOf, strengthOf } from './find-mentions.ts';
import { namedTwice } from './named-twice.ts';

// "prescribed Baclofen", "is requesting", "refill for", "request for authorization"
const ORDERED = /\b(?:prescrib\w*|request\w*|refill\w*|RFA|dispens\w*|ordered)\b/i;
const { ofReview } = SENTENCE.bit;

type Field = 'strength' | 'quantity';

const FIELDS: readonly Field[] = ['strength', 'quantity'];
const READ = { strength: strengthOf, quantity: quantityOf } as const;

/** The disputed strength or quantity of a drug differs from what the summary says was prescribed, or from the verdict. */
export const findDoseConflicts: Finder = ({ clinical, items }) => {
  const twice = namedTwice(items);
  const told = once(() => dosesIn(clinical, ({ kinds }) => (kinds & ofReview) === 0));
  return items.flatMap(({ item, rationale }) => {
    const { category = null, name = null } = item.treatment ?? {};
    if (category !== 'pharmaceutical' || name === null) return [];
    const fields = FIELDS.filter((field) => (item.treatment?.[field] ?? null) !== null);
    if (fields.length === 0) return [];
    return [
      // Two items of one drug tell of two doses.
      ...(clinical === null || twice.has(name)
        ? []
        : ofSummary(item, fields, clinical, told().get(name) ?? [])),
      ...(rationale === null ? [] : ofVerdict(item, name, fields, rationale)),
    ];
  });
};

function ofSummary(
  item: Item,
  fields: readonly Field[],
  clinical: OpenPassage,
  mentions: readonly InSentence[],
): Finding[] {
  return fields.flatMap((field) => {
    const told = toldOtherwise(item, field, mentions);
    const ordered = told.filter((one) => isOrdered(clinical.text, one));
    const [first] = ordered;
    if (!first || ordered.some((one) => one.value !== first.value)) return [];
    const words = clinical.text.slice(...first.span);
    return [conflict(item, field, `the clinical summary tells of "${words}"`, clinical.locate(first.span))];
  });
}

/** The verdict of the rationale names the item's drug with another strength or quantity. */
function ofVerdict(item: Item, name: string, fields: readonly Field[], rationale: OpenPassage): Finding[] {
  const mentions = dosesIn(rationale, isVerdict).get(name) ?? [];
  return fields.flatMap((field) => {
    const [first] = toldOtherwise(item, field, mentions);
    if (!first) return [];
    const words = rationale.text.slice(...first.span);
    return [conflict(item, field, `its rationale decides on "${words}"`, rationale.locate(first.span))];
  });
}

interface InSentence extends Mention {
  readonly sentence: Sentence;
}

interface Told extends InSentence {
  readonly value: string | number;
}

/** Where a passage names each drug, in the sentences asked for; one without any number tells of no dose. */
function dosesIn(
  passage: OpenPassage | null,
  asks: (sentence: Sentence) => boolean,
): ReadonlyMap<string, InSentence[]> {
  const byName = new Map<string, InSentence[]>();
  for (const sentence of passage?.sentences() ?? []) {
    if (!asks(sentence) || !hasNumber(sentence)) continue;
    const [from] = sentence.span;
    for (const mention of findMentions(sentence.text, findTreatments(sentence.text))) {
      const span: Span = [from + mention.span[0], from + mention.span[1]];
      const mentions = byName.get(mention.name) ?? [];
      byName.set(mention.name, mentions);
      mentions.push({ ...mention, span, sentence });
    }
  }
  return byName;
}

/**
 * What the mentions tell of a field; nothing where one of them tells what the item itself prints: with a partial
 * approval, of the whole, of the part or of the rest.
 */
function toldOtherwise(item: Item, field: Field, mentions: readonly InSentence[]): Told[] {
  const own = item.treatment?.[field] ?? null;
  const told: Told[] = [];
  for (const mention of mentions) {
    const value = READ[field](mention);
    if (value !== null && value === own) return [];
    if (value !== null) told.push({ ...mention, value });
  }
  if (told.length === 0) return told;
  const printed = findMentions(item.printed, findTreatments(item.printed)).map(
    (mention): string | number | null => READ[field](mention),
  );
  return told.some(({ value }) => printed.includes(value)) ? [] : told;
}

function isOrdered(text: string, { span: [at], sentence }: InSentence): boolean {
  return ORDERED.test(text.slice(Math.max(sentence.span[0], at - 80), at));
}

function conflict(item: Item, field: Field, told: string, span: Span): Finding {
  const own = item.spans.request ?? item.spans.printed;
  return {
    code: field === 'strength' ? 'strength-conflict' : 'quantity-conflict',
    severity: 'check',
    item: item.number,
    message: `Item ${item.number} disputes "${item.request ?? item.printed}", but ${told}: the ${field} differs.`,
    spans: [...(own ? [own] : []), span],
  };
}
