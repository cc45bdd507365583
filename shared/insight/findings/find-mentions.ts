import type { Span } from '../../api/contract.ts';
import { readQuantities } from '../../treatment/index.ts';
import { readStrengths } from '../../treatment/read-strength.ts';
import type { FoundTreatment } from '../passage/find-treatments.ts';

/** One place that names a drug, with the words about it right behind. */
export interface Mention {
  readonly name: string;
  readonly words: string;
  /** The name and those words. */
  readonly span: Span;
}

/** How far behind its name the words about a drug may reach, in UTF-16 units. */
const REACH = 60;
// Where the words about a drug end: ", ", "; ", " and ", ". "
const END = /[;,]|\.(?:\s|$)|\b(?:and|then|versus|to|or)\b/i;

/** The places where a text names a drug, among all the treatments that it names, in order. */
export function findMentions(text: string, treatments: readonly FoundTreatment[]): Mention[] {
  const drugs = treatments.filter((found) => found.category === 'pharmaceutical');
  return drugs.map((drug, index) => {
    const [start, after] = drug.span;
    const next = drugs[index + 1]?.span[0] ?? text.length;
    const tail = text.slice(after, Math.min(next, after + REACH));
    const words = tail.slice(0, END.exec(tail)?.index ?? tail.length);
    return { name: drug.name, words, span: [start, after + words.trimEnd().length] };
  });
}

/** The first strength printed behind a drug's name: "10 mg". */
export function strengthOf({ words }: Mention): string | null {
  return readStrengths(words)[0]?.strength ?? null;
}

/** The one quantity printed behind it: only a labelled one ("#60", "quantity 60") or one with its form ("60 tablets"). */
export function quantityOf({ words }: Mention): number | null {
  const quantities = readQuantities(words).filter(
    (one) => one.kind === 'labelled' || (one.kind === 'counted' && one.unit !== null),
  );
  const [only] = quantities;
  return quantities.length === 1 && only ? only.quantity : null;
}
