import type { Item, Span } from '../../api/contract.ts';
import { readQuantity } from '../../treatment/index.ts';
import { findTreatments, treatmentsIn } from '../passage/find-treatments.ts';
import type { OpenPassage } from '../passage/open-passage.ts';

/** What the clinical summary tells of a modification by utilization review. */
export interface Modification {
  readonly authorized: number;
  /** In the text that was sent. */
  readonly span: Span;
}

// "was modified to Tizanidine #20", "modified to allow 6 sessions", "was modified for 6 visits"
const MODIFIED_TO =
  /\bmodified\s+(?:to|for)\s+(?:(?:allow|approve|authorize|certify|include|approval of|only)(?:\s+for)?\s+)?/gi;
// "modified the request for Tizanidine #30 to "
const MODIFIED_REQUEST = /\bmodified\s+(?:the|a|an|this)?\s*requests?\s+for\s+[^.;]{3,120}?\s+to\s+/gi;
// Where the words of what was allowed end: ". ", "; ", ", ", " and ", " for one week", " due to"
const END = /[;,]|\.(?:\s|$)|\b(?:and|for|due|based|noting|citing|as|with|at)\b/i;

/**
 * Reads how much of an item UR allowed from the clinical summary: the request with the item's own treatment and
 * quantity was "modified to" a smaller quantity. Null where the summary does not say so plainly.
 */
export function readModification(item: Item, clinical: OpenPassage): Modification | null {
  const name = item.treatment?.name ?? null;
  const requested = item.treatment?.quantity ?? null;
  if (name === null || requested === null) return null;
  const { text } = clinical;
  const named = treatmentsIn(clinical).filter((found) => found.name === name);
  for (const match of [...text.matchAll(MODIFIED_TO), ...text.matchAll(MODIFIED_REQUEST)]) {
    const from = match.index + match[0].length;
    const to = from + endOf(text.slice(from, from + 100));
    const before = match[0].startsWith('modified') && /request/i.test(match[0]) ? from : match.index;
    const asked = named.findLast((found) => found.span[0] < before && before - found.span[0] < 140);
    if (!asked) continue;
    const askedWords = text.slice(asked.span[0], before);
    if (/\.\s/.test(askedWords) || readQuantity(askedWords)?.quantity !== requested) continue;
    const allowed = text.slice(from, to);
    if (findTreatments(allowed).some((found) => found.name !== name)) continue;
    const quantity = readQuantity(allowed)?.quantity ?? null;
    if (quantity === null || quantity >= requested) continue;
    return { authorized: quantity, span: clinical.locate([asked.span[0], to]) };
  }
  return null;
}

function endOf(words: string): number {
  const end = END.exec(words);
  return words.slice(0, end?.index ?? words.length).trimEnd().length;
}
