import type { Outcome, Summary } from '../../shared/api/contract.ts';
import type { Say } from './say.ts';

/** The outcomes that occur, with their words; the numbers add up to the items. */
export function viewCounts(summary: Summary, say: Say): { outcome: Outcome; words: string }[] {
  const all: Outcome[] = ['overturned', 'upheld', 'unclear'];
  return all
    .filter((outcome) => summary.counts[outcome] > 0)
    .map((outcome) => ({
      outcome,
      words: say(`counts.${outcome}`, { n: summary.counts[outcome] }, summary.counts[outcome]),
    }));
}
