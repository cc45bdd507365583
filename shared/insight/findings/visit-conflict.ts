import type { Finding } from '../../api/contract.ts';
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

/** The clinical summary tells of a request for another number of visits than the item's. */
export const findVisitConflicts: Finder = ({ clinical, items }) =>
  clinical === null ? [] : items.flatMap((context) => ofItem(context, items, clinical));

function ofItem({ item }: ItemContext, items: readonly ItemContext[], clinical: OpenPassage): Finding[] {
  const { treatment } = item;
  if (treatment === null || treatment.quantity === null || !COUNTS_VISITS.has(treatment.category ?? ''))
    return [];
  // Two items of one therapy tell of two requests.
  if (items.filter((other) => other.item.treatment?.name === treatment.name).length > 1) return [];
  const asked = new Set([treatment.quantity, ...readQuantities(item.printed).map((one) => one.quantity)]);
  const told = splitSentences(clinical.text).flatMap((span) => {
    const sentence = clinical.text.slice(...span);
    if (!ORDERED.test(sentence) || NOT_ASKED.test(sentence)) return [];
    const named = findTreatments(sentence).filter((found) => found.name === treatment.name);
    return (
      readQuantities(sentence)
        // More than sixty visits are a misread year or code.
        .filter((one) => (one.unit === 'session' || one.unit === 'visit') && one.quantity <= 60)
        .filter((one) =>
          named.some(
            (found) =>
              Math.abs(one.span[0] - found.span[1]) < 40 || Math.abs(found.span[0] - one.span[1]) < 40,
          ),
        )
        .map((one) => ({ quantity: one.quantity, start: span[0] + one.span[0], end: span[0] + one.span[1] }))
    );
  });
  const [first] = told;
  if (!first || told.some((one) => asked.has(one.quantity))) return [];
  const own = item.spans.request ?? item.spans.printed;
  const words = clinical.text.slice(first.start, first.end);
  return [
    {
      code: 'quantity-conflict',
      severity: 'check',
      item: item.number,
      message: `Item ${item.number} disputes "${item.request ?? item.printed}", but the clinical summary tells of a request for "${words}".`,
      spans: [...(own ? [own] : []), clinical.locate([first.start, first.end])],
    },
  ];
}
