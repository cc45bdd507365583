import type { Item, Span } from '../../api/contract.ts';
import { matchesOf } from '../../text/matches.ts';
import { readQuantity } from '../../treatment/index.ts';
import { findTreatments } from '../passage/find-treatments.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';

const { modified } = SENTENCE.bit;

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

/** How far before "modified" the request may stand, in UTF-16 units. */
const REACH = 140;

/**
 * Reads how much of an item UR allowed from the clinical summary: the request with the item's own treatment and
 * quantity was "modified to" a smaller quantity. Null where the summary does not say so plainly.
 */
export function readModification(item: Item, clinical: OpenPassage): Modification | null {
  const name = item.treatment?.name ?? null;
  const requested = item.treatment?.quantity ?? null;
  if (name === null || requested === null) return null;
  return modificationsIn(clinical).get(keyOf(name, requested)) ?? null;
}

const known = new WeakMap<OpenPassage, ReadonlyMap<string, Modification>>();

/** Read once a passage, however many items ask: by treatment and quantity requested. */
function modificationsIn(clinical: OpenPassage): ReadonlyMap<string, Modification> {
  const found = known.get(clinical) ?? readModifications(clinical);
  known.set(clinical, found);
  return found;
}

function readModifications(clinical: OpenPassage): Map<string, Modification> {
  const { text } = clinical;
  const found = new Map<string, Modification>();
  // Most summaries tell of no modification.
  if ((clinical.kinds() & modified) === 0) return found;
  const changes = [
    ...matchesOf(MODIFIED_TO, text).map((match) => [match.index, match.index + match[0].length] as const),
    ...matchesOf(MODIFIED_REQUEST, text).map((match) => {
      const end = match.index + match[0].length;
      return [end, end] as const;
    }),
  ];
  for (const [asked, from] of changes) {
    const to = from + endOf(text.slice(from, from + 100));
    const allowed = readQuantity(text.slice(from, to))?.quantity ?? null;
    if (allowed === null) continue;
    const others = findTreatments(text.slice(from, to)).map((treatment) => treatment.name);
    const start = Math.max(0, asked - REACH);
    // The nearest mention of each treatment is the one that was modified.
    const nearest = new Map(
      findTreatments(text.slice(start, asked)).map(({ name, span }) => [name, start + span[0]]),
    );
    for (const [name, at] of nearest) {
      const requested = readRequested(text.slice(at, asked));
      if (requested === null || allowed >= requested || others.some((other) => other !== name)) continue;
      const key = keyOf(name, requested);
      if (!found.has(key)) found.set(key, { authorized: allowed, span: clinical.locate([at, to]) });
    }
  }
  return found;
}

/** The quantity requested, where the words from the treatment to "modified" are of one sentence. */
function readRequested(words: string): number | null {
  return /\.\s/.test(words) ? null : (readQuantity(words)?.quantity ?? null);
}

function keyOf(name: string, requested: number): string {
  return `${name}|${requested}`;
}

function endOf(words: string): number {
  const end = END.exec(words);
  return words.slice(0, end?.index ?? words.length).trimEnd().length;
}
