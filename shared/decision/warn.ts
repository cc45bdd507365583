import type { Span } from '../api/contract.ts';
import type { WarningCode } from '../api/warning-texts.ts';

/** What the parser is not sure of; its words stand in the catalogue, by its code. */
export interface ReadWarning {
  readonly code: WarningCode;
  /** Number of the item, from 1; null where it is about the whole letter. */
  readonly item: number | null;
  readonly field: string | null;
  readonly span: Span | null;
}

/** Notes what the parser is not sure of. */
export function warn(
  warnings: ReadWarning[],
  code: WarningCode,
  { item = null, field = null, span = null }: Partial<Omit<ReadWarning, 'code'>> = {},
): void {
  warnings.push({ code, item, field, span });
}
