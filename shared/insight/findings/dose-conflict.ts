import type { Finding, Item, Span } from '../../api/contract.ts';
import { VERDICT } from '../gist/score-sentence.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import { splitSentences } from '../passage/split-sentences.ts';
import type { Finder, ItemContext } from './context.ts';
import { findPrescriptions, type Prescription } from './find-prescriptions.ts';

// "prescribed Baclofen", "is requesting", "refill for", "request for authorization"
const ORDERED = /\b(?:prescrib\w*|request\w*|refill\w*|RFA|dispens\w*|ordered)\b/i;
// Sentences about utilization review repeat what it decided on, not what was prescribed.
const OF_REVIEW =
  /\b(?:utilization review|UR|non-?certif\w*|denied|modified|claims administrator|authorized)\b/i;

type Field = 'strength' | 'quantity';

/** The disputed strength or quantity of a drug differs from what the summary says was prescribed, or from the verdict. */
export const findDoseConflicts: Finder = ({ clinical, items }) => {
  const drugs = items.filter(({ item }) => item.treatment?.category === 'pharmaceutical');
  if (drugs.length === 0) return [];
  const prescribed = clinical === null ? [] : findPrescriptions(clinical.text);
  return drugs.flatMap((context) => [
    ...ofSummary(context, clinical, prescribed, items),
    ...ofVerdict(context),
  ]);
};

function ofSummary(
  { item }: ItemContext,
  clinical: OpenPassage | null,
  prescribed: readonly Prescription[],
  items: readonly ItemContext[],
): Finding[] {
  const name = item.treatment?.name ?? null;
  if (clinical === null || name === null) return [];
  // Two items of one drug tell of two doses.
  if (items.filter((other) => other.item.treatment?.name === name).length > 1) return [];
  const mentions = prescribed.filter(
    (one) => one.name === name && !OF_REVIEW.test(clinical.text.slice(...one.sentence)),
  );
  return (['strength', 'quantity'] as const).flatMap((field) => {
    const asked = askedOf(item, field);
    const told = mentions.filter((one) => one[field] !== null);
    if (asked.length === 0 || told.some((one) => asked.includes(String(one[field])))) return [];
    const ordered = told.filter((one) => isOrdered(clinical.text, one));
    const [first] = ordered;
    if (!first || new Set(ordered.map((one) => one[field])).size > 1) return [];
    const words = clinical.text.slice(...first.span);
    return [conflict(item, field, `the clinical summary tells of "${words}"`, clinical.locate(first.span))];
  });
}

/** The verdict of the rationale names the item's drug with another strength or quantity. */
function ofVerdict({ item, rationale }: ItemContext): Finding[] {
  const name = item.treatment?.name ?? null;
  if (rationale === null || name === null) return [];
  const verdicts = splitSentences(rationale.text).filter((span) =>
    VERDICT.test(rationale.text.slice(...span)),
  );
  const told = findPrescriptions(rationale.text).filter(
    (one) => one.name === name && verdicts.some((span) => span[0] === one.sentence[0]),
  );
  return (['strength', 'quantity'] as const).flatMap((field) => {
    const asked = askedOf(item, field);
    const named = told.filter((one) => one[field] !== null);
    const [first] = named;
    if (asked.length === 0 || !first || named.some((one) => asked.includes(String(one[field])))) return [];
    const words = rationale.text.slice(...first.span);
    return [conflict(item, field, `its rationale decides on "${words}"`, rationale.locate(first.span))];
  });
}

/** Every value that the item itself prints: with a partial approval, of the whole, of the part and of the rest. */
function askedOf(item: Item, field: Field): string[] {
  const own = item.treatment?.[field] ?? null;
  if (own === null) return [];
  const printed = findPrescriptions(item.printed).flatMap((one) => (one[field] === null ? [] : [one[field]]));
  return [...new Set([own, ...printed].map(String))];
}

function isOrdered(text: string, mention: Prescription): boolean {
  const [start] = mention.sentence;
  return ORDERED.test(text.slice(Math.max(start, mention.span[0] - 80), mention.span[0]));
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
