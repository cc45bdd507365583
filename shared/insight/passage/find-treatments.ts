import type { Category, Span } from '../../api/contract.ts';
import { vocabulary } from '../../treatment/vocabulary/vocabulary.ts';
import { splitWords } from '../../treatment/words.ts';

export interface FoundTreatment {
  /** Generic name of a drug, or the service's own name, as in Treatment. */
  readonly name: string;
  readonly category: Category;
  readonly span: Span;
}

/**
 * The drugs and services that a text names, in order. Exact words and their plurals only: in a narrative, a
 * word one letter off is more often another word than a misspelled drug.
 */
export function findTreatments(text: string): FoundTreatment[] {
  const known = vocabulary();
  const source = splitWords(text);
  const words = source.map((word) => known.spellExactly(word.text));
  return known.requested.find(words, source).flatMap(({ entry, start, end }) => {
    const span: Span = [start, end];
    if (entry.kind === 'drug') return [{ name: entry.name, category: 'pharmaceutical' as const, span }];
    if (entry.kind === 'service' && !entry.isWeak)
      return [{ name: entry.name, category: entry.category, span }];
    return [];
  });
}
