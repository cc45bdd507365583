import type { Finding, Item, Summary } from '../../api/contract.ts';
import type { OpenPassage } from '../passage/open-passage.ts';

/** A summary as far as it was read, its passages opened so that a finding can show its words. */
export interface LetterContext {
  readonly summary: Summary;
  readonly clinical: OpenPassage | null;
  readonly items: readonly ItemContext[];
}

export interface ItemContext {
  readonly item: Item;
  readonly rationale: OpenPassage | null;
}

/** Looks for one kind of thing a careful reader would want pointed out. */
export type Finder = (letter: LetterContext) => Finding[];
