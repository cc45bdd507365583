import type { Span } from '../../api/contract.ts';

/** What a reader of citations is not sure of; the span lies in the folded text it was given. */
export interface Doubt {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
}
