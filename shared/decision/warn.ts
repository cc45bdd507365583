import type { Span, Warning } from '../api/contract.ts';

/** Notes what the parser is not sure of. Messages are our own words, never the letter's. */
export function warn(
  warnings: Warning[],
  code: string,
  message: string,
  where: { item?: number; field?: string; span?: Span } = {},
): void {
  warnings.push({
    code,
    item: where.item ?? null,
    field: where.field ?? null,
    message,
    span: where.span ?? null,
  });
}
