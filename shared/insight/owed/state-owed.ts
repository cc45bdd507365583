import type { Item, Owed, Span } from '../../api/contract.ts';
import { readQuantity } from '../../treatment/index.ts';
import { readServiceTime } from '../deadlines/read-service-time.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import { describeQuantity } from './describe-quantity.ts';
import { readModification } from './read-modification.ts';

type Quantities = Pick<Owed, 'requestedQuantity' | 'authorizedQuantity' | 'disputedQuantity' | 'unit'>;

// "…, leaving the original request IMR eligible": UR offered something else, the whole request is in dispute.
const REPLACED = /\bleaving the original request\b/i;

/**
 * What is owed on an item, in one line: request, what UR had authorized and the outcome together. Facts only.
 * Null for an item whose outcome was not read.
 * @param decision ISO date of the decision, to tell a service already given.
 */
export function stateOwed(item: Item, clinical: OpenPassage | null, decision: string | null): Owed | null {
  const { original, authorized, outcome } = item;
  if (outcome === 'unclear') return null;
  if (original !== null && authorized !== null) {
    return REPLACED.test(item.printed)
      ? stateReplaced(item, original, authorized)
      : stateRemainder(item, original, authorized, decision);
  }
  // With refills, a smaller quantity may be fewer tablets or fewer fills: nothing is computed.
  const single = (item.treatment?.refills ?? 0) === 0;
  const modification = clinical !== null && single ? readModification(item, clinical) : null;
  return modification === null
    ? statePlain(item, decision)
    : stateModified(item, modification.authorized, modification.span);
}

/** UR authorized a part; the remainder is in dispute. */
function stateRemainder(item: Item, original: string, authorized: string, decision: string | null): Owed {
  const given = alreadyGiven(item, decision);
  const rest = withoutVerb(item.request ?? 'the remainder');
  const quantities = readParts(original, authorized, item);
  const { requestedQuantity: all, authorizedQuantity: some, disputedQuantity: left, unit } = quantities;
  if (all === null || some === null || left === null) {
    const statement =
      item.outcome === 'upheld'
        ? `Upheld: what UR authorized stays authorized (${authorized}); the rest is not owed (${rest}).`
        : `Overturned: the rest of the request is owed (${rest}), besides what UR authorized (${authorized})${given}.`;
    return { statement, ...quantities, spans: spansOf(item) };
  }
  const statement =
    item.outcome === 'upheld'
      ? upheldPart(some, left, unit)
      : `Overturned: the ${describeQuantity(left, unit)} in dispute ${are(left)} owed besides the ${some} that UR authorized, ${all} in all${given}.`;
  return { statement, ...quantities, spans: spansOf(item) };
}

/** UR authorized something else; the whole request is in dispute and takes its place. */
function stateReplaced(item: Item, original: string, authorized: string): Owed {
  const asked = readQuantity(original);
  const statement =
    item.outcome === 'upheld'
      ? `Upheld: what UR authorized instead stays authorized (${authorized}); the original request is not owed (${original}).`
      : `Overturned: the original request is owed (${original}). It replaces what UR authorized instead (${authorized}); the two are not added.`;
  return {
    statement,
    requestedQuantity: asked?.quantity ?? null,
    authorizedQuantity: null,
    disputedQuantity: asked?.quantity ?? null,
    unit: asked?.unit ?? null,
    spans: spansOf(item),
  };
}

/** Only the clinical summary tells that UR had allowed a part. */
function stateModified(item: Item, authorized: number, span: Span): Owed | null {
  const requested = item.treatment?.quantity ?? null;
  if (requested === null) return null;
  const unit = item.treatment?.unit ?? null;
  const left = requested - authorized;
  const statement =
    item.outcome === 'upheld'
      ? upheldPart(authorized, left, unit)
      : `Overturned: all of the request is owed, ${describeQuantity(requested, unit)}; the ${authorized} that UR authorized ${are(authorized)} part of it.`;
  return {
    statement,
    requestedQuantity: requested,
    authorizedQuantity: authorized,
    disputedQuantity: left,
    unit,
    spans: [...spansOf(item), span],
  };
}

function statePlain(item: Item, decision: string | null): Owed {
  const quantity = item.treatment?.quantity ?? null;
  const unit = item.treatment?.unit ?? null;
  const refills = item.treatment?.refills ?? 0;
  const again = refills === 0 ? '' : ` with ${describeQuantity(refills, 'refill')}`;
  const amount = quantity === null ? '' : `, ${describeQuantity(quantity, unit)}${again}`;
  const statement =
    item.outcome === 'upheld'
      ? 'Upheld: the UR decision stands; nothing more is owed on this request.'
      : `Overturned: all of the request is owed${amount}${alreadyGiven(item, decision)}.`;
  return {
    statement,
    requestedQuantity: quantity,
    authorizedQuantity: null,
    disputedQuantity: quantity,
    unit: quantity === null ? null : unit,
    spans: spansOf(item),
  };
}

/** What is owed on a service already given is its payment, not its authorization. */
function alreadyGiven(item: Item, decision: string | null): string {
  const { rendered, pending } = readServiceTime(item, decision);
  return rendered && !pending ? '; the service was already given, so it is paid for' : '';
}

/** Quantities of the three parts; none of them where they do not add up, because then one was misread or misprinted. */
function readParts(original: string, authorized: string, item: Item): Quantities {
  const [all, some, left] = [original, authorized, item.request ?? ''].map((words) => readQuantity(words));
  const unknown = { requestedQuantity: null, authorizedQuantity: null, disputedQuantity: null, unit: null };
  if (!all || !some || !left || all.quantity !== some.quantity + left.quantity) return unknown;
  return {
    requestedQuantity: all.quantity,
    authorizedQuantity: some.quantity,
    disputedQuantity: left.quantity,
    unit: item.treatment?.unit ?? left.unit ?? some.unit ?? all.unit,
  };
}

function upheldPart(authorized: number, left: number, unit: string | null): string {
  const stay = authorized === 1 ? 'stays' : 'stay';
  return `Upheld: the ${describeQuantity(authorized, unit)} that UR authorized ${stay} authorized; ${left} ${are(left)} not owed.`;
}

function are(quantity: number): string {
  return quantity === 1 ? 'is' : 'are';
}

/** "…, Tizanidine #10 is" → "…, Tizanidine #10" */
function withoutVerb(words: string): string {
  return words.replace(/ (?:is|are)$/, '');
}

function spansOf({ spans: { original, authorized, request, outcome } }: Item): Span[] {
  return [original, authorized, request, outcome].filter((span) => span !== undefined);
}
