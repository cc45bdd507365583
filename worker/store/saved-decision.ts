import type { FormerReading, SavedDecision } from '../../shared/api/decisions.ts';
import type { DecisionFacts } from '../../shared/api/facts.ts';

export interface DecisionRow {
  readonly id: number;
  readonly facts: string;
  readonly parser: string;
  readonly registry: string;
  readonly vendor: string | null;
  readonly member_id: string | null;
  readonly added_at: number;
  readonly changed_at: number;
}

export interface ReadingRow {
  readonly replaced_at: number;
  readonly facts: string;
  readonly parser: string;
  readonly registry: string;
}

export function toSavedDecision(row: DecisionRow): SavedDecision {
  return {
    id: row.id,
    facts: readFacts(row),
    vendor: row.vendor,
    memberId: row.member_id,
    addedAt: row.added_at,
    changedAt: row.changed_at,
  };
}

export function toFormerReading(row: ReadingRow): FormerReading {
  return { replacedAt: row.replaced_at, facts: readFacts(row) };
}

/** The facts were checked against their schema before they were written, so they are not checked again. */
function readFacts({
  facts,
  parser,
  registry,
}: {
  facts: string;
  parser: string;
  registry: string;
}): DecisionFacts {
  return { parser, registry, ...(JSON.parse(facts) as Omit<DecisionFacts, 'parser' | 'registry'>) };
}
