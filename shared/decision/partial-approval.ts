import type { Span } from '../api/contract.ts';
import { trimSpan } from '../text/fold.ts';
import { endOf, matchesOf } from '../text/matches.ts';
import { nonEmpty } from './item-place.ts';

/** What a multi-sentence item says of the request: spans in the clean text. */
export interface PartialApproval {
  readonly original: Span | null;
  readonly authorized: Span | null;
  readonly request: Span;
}

// "… was the original request." · "… was originally requested." · "… was the orginal request"
const WAS_ORIGINAL =
  /,?\s+(?:was|were|is|are)\s+(?:the\s+)?(?:o\w{4,7}al(?:ly)?\s+request(?:s|ed)?|requested\s+o\w{4,7}ally)\b\s*[.;,]?/i;
// "The original request was for …." before the other sentences
const ORIGINAL_WAS = /^the\s+original\s+request\s+was\s+(?:for\s+)?/i;
// "… was authorized by the Claims Administrator." · "were partially certified with changes by the carrier."
const WAS_AUTHORIZED =
  /,?\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?(?:authori[sz]ed|approved|certified|allowed)(?:\s+(?:\w+\s+){0,2}by\s|\.\s)/i;
// "The Claims Administrator authorized B, leaving the original request IMR eligible." · "modified the request to B" · "was modified to B by the claims administrator"
const AUTHORIZED_LEAVING =
  /\b(?:claims?\s+administrator|utilization\s+review|UR)\s+(?:has\s+)?(?:authori[sz]ed|approved|certified|allowed)\s+(?:a\s+modified\s+request\s+(?:of|for)\s+)?|\bmodified\s+(?:(?:the|this)\s+request\s+)?to\s+/i;
// ", thereby leaving the original request" · " by the claims administrator"
const LEAVING =
  /,?\s+(?:(?:thus|thereby)\s+)?leaving\b|\s+by\s+(?:the\s+)?(?:claim|util|UR\b|admin|carrier)/i;
// "The remaining IMR eligible portion of the original request, C is" · "The original request, C is" · "The remaining portion, C, is"
const IN_DISPUTE =
  /\bthe\s+(?:(?:remaining,?\s+)?(?:IMR[\s-]+eligible\s+)?(?:(?:portions?|parts?|balance)\s+of\s+the\s+(?:o\w{4,7}al\s+)?requests?(?:\s+(?:that\s+is\s+)?eligible\s+for\s+IMR)?|original\s+requests?)|(?:remaining,?\s+(?:IMR[\s-]+eligible\s+)?|IMR[\s-]+eligible\s+)(?:portions?|parts?|balance))(?:\s*[,:]\s*|\s+)(?:(?:is|are)\s+)?(?=\S)/gi;
// " is" at the very end, before the colon
const TRAILING_IS = /,?\s+(?:is|are|was|were|remains?)$/i;

/** Splits an item that tells what was asked for, what UR allowed and what is left; null for any other item. */
export function splitPartialApproval(text: string, [start, end]: Span): PartialApproval | null {
  const item = text.slice(start, end);
  if (!/original|remaining|leaving/i.test(item)) return null;
  const dispute = matchesOf(IN_DISPUTE, item).at(-1);
  if (dispute === undefined) return null;
  const lead = ORIGINAL_WAS.exec(item)?.[0].length;
  const original = lead === undefined ? WAS_ORIGINAL.exec(item) : /\.(?=\s+[A-Z0-9])/.exec(item);
  const requestStart = endOf(dispute);
  const rest = item.slice(requestStart);
  const request: Span = [start + requestStart, start + requestStart + rest.replace(TRAILING_IS, '').length];
  if (/^(?:is|are|which)?$/i.test(text.slice(...request)) || dispute.index === 0) return null;
  const originalSpan: Span | null =
    original === null || original.index > dispute.index
      ? null
      : [start + (lead ?? 0), start + original.index];
  const from = original === null ? 0 : endOf(original);
  return {
    original: originalSpan,
    authorized: findAuthorized(text, start + from, start + dispute.index),
    request,
  };
}

function findAuthorized(text: string, from: number, to: number): Span | null {
  const middle = text.slice(from, to);
  const passive = WAS_AUTHORIZED.exec(middle);
  if (passive !== null && passive.index > 0) return nonEmpty(trimSpan(text, [from, from + passive.index]));
  const active = AUTHORIZED_LEAVING.exec(middle);
  if (active === null) return null;
  const begin = from + endOf(active);
  const leaving = LEAVING.exec(text.slice(begin, to));
  return nonEmpty(trimSpan(text, [begin, leaving === null ? to : begin + leaving.index], '', '.;,'));
}
