import type { Outcome, Span } from '../api/contract.ts';

/** Where the parts of one item stand in the clean text; null where the letter lacks them. */
export interface ItemPlace {
  /** An offset of the item: where its name would stand if it was lost. */
  readonly at: number;
  readonly printed: Span | null;
  /** What is in dispute, where it is less than what is printed ("Decision for …"); else undefined. */
  readonly request?: Span;
  readonly outcome: { readonly value: Outcome; readonly span: Span; readonly exact: boolean } | null;
  readonly administrator: Span | null;
  readonly reviewer: Span | null;
  readonly rationale: Span | null;
  /** False where the beginning of the item is a guess. */
  readonly startSure: boolean;
  /** Whether a label of this item was printed twice. */
  readonly doubled?: boolean;
  /** Whether the layout has a line for each side at all. */
  readonly sides: { readonly administrator: boolean; readonly reviewer: boolean };
}

export const BOTH_SIDES = { administrator: true, reviewer: true } as const;

export const nonEmpty = (span: Span): Span | null => (span[1] > span[0] ? span : null);
