import type { Summary } from '../../../shared/api/contract.ts';

/**
 * Whether what the team remembers is the very letter on screen. A letter without a case number is remembered by its
 * hash, which no answer carries: its own dates tell it then.
 */
export function isItself(
  remembered: {
    readonly caseNumber: string | null;
    readonly decided: string | null;
    readonly utilizationReview: string | null;
  },
  { caseNumber, dates }: Summary,
): boolean {
  return (
    caseNumber === null &&
    remembered.caseNumber === null &&
    remembered.decided === dates.decision &&
    remembered.utilizationReview === dates.utilizationReview
  );
}
