import type { Span } from '../../api/contract.ts';
import type { WarningCode } from '../../api/warning-texts.ts';

/** What a reader of citations is not sure of; the span lies in the folded text it was given. */
export interface Doubt {
  readonly code: WarningCode;
  readonly span: Span;
}
