import { keyOfCode, type Say } from './say.ts';

/** The reasons of detection that have words; a newer background may know more, which are left out. */
export const REASONS = [
  'case-number',
  'item-lines',
  'outcome-line',
  'guideline-line',
  'rationale',
  'credentials',
  'final-determination',
  'nothing',
] as const;

/** What detection found, in words. */
export function viewReasons(reasons: readonly string[], say: Say): string[] {
  return REASONS.filter((reason) => reasons.includes(reason)).map((reason) =>
    say(`reason.${keyOfCode(reason)}`),
  );
}
