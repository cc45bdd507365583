import type { Span } from '../../api/contract.ts';
import { readQuantities } from '../../treatment/index.ts';
import { readStrengths } from '../../treatment/read-strength.ts';
import { findTreatments } from '../passage/find-treatments.ts';
import { splitSentences } from '../passage/split-sentences.ts';

/** One place in a narrative that names a drug. */
export interface Prescription {
  readonly name: string;
  readonly strength: string | null;
  /** Only a labelled quantity ("#60", "quantity 60") or one with its form ("60 tablets"). */
  readonly quantity: number | null;
  readonly span: Span;
  /** The sentence around it. */
  readonly sentence: Span;
}

// Where the words about a drug end: ", ", "; ", " and ", ". "
const END = /[;,]|\.(?:\s|$)|\b(?:and|then|versus|to|or)\b/i;

/** Every place where a text names a drug, with the strength and quantity printed right behind it. */
export function findPrescriptions(text: string): Prescription[] {
  const sentences = splitSentences(text);
  const drugs = findTreatments(text).filter((found) => found.category === 'pharmaceutical');
  let at = 0;
  return drugs.map((drug, index) => {
    const [start, after] = drug.span;
    const next = drugs[index + 1]?.span[0] ?? text.length;
    const tail = text.slice(after, Math.min(next, after + 60));
    const words = tail.slice(0, END.exec(tail)?.index ?? tail.length);
    const quantities = readQuantities(words).filter(
      (one) => one.kind === 'labelled' || (one.kind === 'counted' && one.unit !== null),
    );
    const [only] = quantities;
    while (at < sentences.length - 1 && (sentences[at]?.[1] ?? 0) <= start) at += 1;
    const sentence = sentences[at] ?? [start, after];
    return {
      name: drug.name,
      strength: readStrengths(words)[0]?.strength ?? null,
      quantity: quantities.length === 1 && only ? only.quantity : null,
      span: [start, after + words.trimEnd().length],
      sentence,
    };
  });
}
