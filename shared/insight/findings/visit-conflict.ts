import type { Finding, Span } from '../../api/contract.ts';
import { readQuantities } from '../../treatment/index.ts';
import { findTreatments } from '../passage/find-treatments.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import { splitSentences } from '../passage/split-sentences.ts';
import type { Finder, ItemContext } from './context.ts';

// "is requesting 8 sessions", "a physical therapy request of 8 sessions"
const ORDERED = /\b(?:request\w*|prescrib\w*|RFA|recommend\w*|ordered)\b/i;
// What was done before or decided by UR is not what was asked for.
const NOT_ASKED =
  /\b(?:utilization review|UR|non-?\s?certif\w*|denied|denial|modified|modification|approved|authorized|claims administrator|complet\w*|previous\w*|prior|attended|has had|had had|to date|status post|received|underwent|remaining|initial)\b/i;
const COUNTS_VISITS = new Set(['rehabilitation', 'psychological', 'home-care']);

interface RequestedVisits {
  readonly quantity: number;
  readonly span: Span;
  /** The therapies named close by. */
  readonly names: readonly string[];
}

/** The clinical summary tells of a request for another number of visits than the item's. */
export const findVisitConflicts: Finder = ({ clinical, items }) => {
  if (clinical === null) return [];
  const told = readRequestedVisits(clinical.text);
  return told.length === 0 ? [] : items.flatMap((context) => ofItem(context, items, clinical, told));
};

function ofItem(
  { item }: ItemContext,
  items: readonly ItemContext[],
  clinical: OpenPassage,
  told: readonly RequestedVisits[],
): Finding[] {
  const { treatment } = item;
  const name = treatment?.name ?? null;
  if (treatment === null || name === null || treatment.quantity === null) return [];
  if (!COUNTS_VISITS.has(treatment.category ?? '')) return [];
  // Two items of one therapy tell of two requests.
  if (items.filter((other) => other.item.treatment?.name === name).length > 1) return [];
  const asked = new Set([treatment.quantity, ...readQuantities(item.printed).map((one) => one.quantity)]);
  const ofThis = told.filter((one) => one.names.includes(name));
  const [first] = ofThis;
  if (!first || ofThis.some((one) => asked.has(one.quantity))) return [];
  const own = item.spans.request ?? item.spans.printed;
  return [
    {
      code: 'quantity-conflict',
      severity: 'check',
      item: item.number,
      message: `Item ${item.number} disputes "${item.request ?? item.printed}", but the clinical summary tells of a request for "${clinical.text.slice(...first.span)}".`,
      spans: [...(own ? [own] : []), clinical.locate(first.span)],
    },
  ];
}

function readRequestedVisits(text: string): RequestedVisits[] {
  return splitSentences(text).flatMap(([from, to]) => {
    const sentence = text.slice(from, to);
    if (!ORDERED.test(sentence) || NOT_ASKED.test(sentence)) return [];
    const named = findTreatments(sentence);
    return readQuantities(sentence).flatMap(({ quantity, unit, span: [start, end] }) => {
      // More than sixty visits are a misread year or code.
      if ((unit !== 'session' && unit !== 'visit') || quantity > 60) return [];
      const near = named.filter(({ span }) => start - span[1] < 40 && span[0] - end < 40);
      return [{ quantity, span: [from + start, from + end] as Span, names: near.map((found) => found.name) }];
    });
  });
}
