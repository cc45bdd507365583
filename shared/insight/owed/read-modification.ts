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
  /\bmodified (?:to|for) (?:(?:allow|approve|authorize|certify|include|approval of|only) (?:for )?)?/gi;
// "modified the request for Tizanidine #30 to "
const MODIFIED_REQUEST = /\bmodified (?:(?:the|a|an|this) )?requests? for [^.;]{3,120}? to /gi;
// Where the words of what was allowed end: ". ", "; ", ", ", " and ", " for one week", " due to"
const END = /[;,]|\.(?:\s|$)|\b(?:and|for|due|based|noting|citing|as|with|at)\b/i;

/** One "modified to" of a passage: the request stands before `asked`, what was allowed at [from, to). */
interface Change {
  readonly asked: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads how much of an item UR allowed from the clinical summary: the request with the item's own treatment and
 * quantity was "modified to" a smaller quantity. Null where the summary does not say so plainly.
 */
export function readModification(item: Item, clinical: OpenPassage): Modification | null {
  const name = item.treatment?.name ?? null;
  const requested = item.treatment?.quantity ?? null;
  const changes = changesIn(clinical);
  if (name === null || requested === null || changes.length === 0) return null;
  const { text } = clinical;
  const named = treatmentsIn(clinical).filter((found) => found.name === name);
  for (const change of changes) {
    const asked = named.findLast(({ span: [start] }) => start < change.asked && change.asked - start < 140);
    if (!asked) continue;
    const askedWords = text.slice(asked.span[0], change.asked);
    if (/\.\s/.test(askedWords) || readQuantity(askedWords)?.quantity !== requested) continue;
    const allowed = text.slice(change.from, change.to);
    if (findTreatments(allowed).some((found) => found.name !== name)) continue;
    const quantity = readQuantity(allowed)?.quantity ?? null;
    if (quantity === null || quantity >= requested) continue;
    return { authorized: quantity, span: clinical.locate([asked.span[0], change.to]) };
  }
  return null;
}

const known = new WeakMap<OpenPassage, readonly Change[]>();

/** Looked for once a passage, however many items ask. */
function changesIn(clinical: OpenPassage): readonly Change[] {
  const changes = known.get(clinical) ?? findChanges(clinical.text);
  known.set(clinical, changes);
  return changes;
}

function findChanges(text: string): Change[] {
  const after = (match: RegExpExecArray, asked: number): Change => {
    const from = match.index + match[0].length;
    return { asked, from, to: from + endOf(text.slice(from, from + 100)) };
  };
  return [
    ...[...text.matchAll(MODIFIED_TO)].map((match) => after(match, match.index)),
    ...[...text.matchAll(MODIFIED_REQUEST)].map((match) => after(match, match.index + match[0].length)),
  ];
}

function endOf(words: string): number {
  const end = END.exec(words);
  return words.slice(0, end?.index ?? words.length).trimEnd().length;
}
