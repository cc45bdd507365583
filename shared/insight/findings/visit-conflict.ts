import type { Finding, Item, Span } from '../../api/contract.ts';
import { readQuantities } from '../../treatment/index.ts';
import { findTreatments } from '../passage/find-treatments.ts';
import { hasNumber, type OpenPassage } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';
import type { Finder } from './context.ts';
import { namedTwice } from './named-twice.ts';

const { asksVisits, notAsked } = SENTENCE.bit;
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
  const twice = namedTwice(items);
  const asked = items.flatMap(({ item }) => {
    const { category = null, name = null, quantity = null } = item.treatment ?? {};
    // Two items of one therapy tell of two requests.
    if (name === null || quantity === null || twice.has(name)) return [];
    return COUNTS_VISITS.has(category ?? '') ? [{ item, name, quantity }] : [];
  });
  if (asked.length === 0) return [];
  const told = readRequestedVisits(clinical, new Set(asked.map(({ name }) => name)));
  return asked.flatMap(({ item, name, quantity }) => {
    const ofThis = told.filter((one) => one.names.includes(name));
    const [first] = ofThis;
    if (!first) return [];
    const isTold = (own: number) => ofThis.some((one) => one.quantity === own);
    const agrees = isTold(quantity) || readQuantities(item.printed).some((one) => isTold(one.quantity));
    return agrees ? [] : [conflict(item, first, clinical)];
  });
};

function conflict(item: Item, { span }: RequestedVisits, clinical: OpenPassage): Finding {
  const own = item.spans.request ?? item.spans.printed;
  return {
    code: 'quantity-conflict',
    severity: 'check',
    item: item.number,
    message: `Item ${item.number} disputes "${item.request ?? item.printed}", but the clinical summary tells of a request for "${clinical.text.slice(...span)}".`,
    spans: [...(own ? [own] : []), clinical.locate(span)],
  };
}

/** The numbers of visits that were asked for, next to one of the therapies wanted. */
function readRequestedVisits({ sentences }: OpenPassage, wanted: ReadonlySet<string>): RequestedVisits[] {
  return sentences().flatMap((sentence) => {
    const {
      text,
      span: [from],
      kinds,
    } = sentence;
    if ((kinds & asksVisits) === 0 || (kinds & notAsked) !== 0 || !hasNumber(sentence)) return [];
    const named = findTreatments(text);
    if (!named.some((found) => wanted.has(found.name))) return [];
    return readQuantities(text).flatMap(({ quantity, unit, span: [start, end] }) => {
      // More than sixty visits are a misread year or code.
      if ((unit !== 'session' && unit !== 'visit') || quantity > 60) return [];
      const near = named.filter(({ span }) => start - span[1] < 40 && span[0] - end < 40);
      return [{ quantity, span: [from + start, from + end] as Span, names: near.map((found) => found.name) }];
    });
  });
}
