import type { Item, Summary } from '../../../shared/api/contract.ts';
import { parseDecision } from '../../../shared/index.ts';

/** The only summary of a text; anything else fails the test with the reason. */
export function readOne(text: string): Summary {
  const answer = parseDecision(text);
  if (!answer.ok) throw new Error(`${answer.problem.code}: ${answer.problem.detail}`);
  const [summary] = answer.summaries;
  if (summary === undefined || answer.summaries.length !== 1)
    throw new Error(`${answer.summaries.length} summaries`);
  return summary;
}

export function firstItem(text: string): Item {
  const [item] = readOne(text).items;
  if (item === undefined) throw new Error('no item');
  return item;
}

export const codes = (summary: Summary): string[] => summary.warnings.map((warning) => warning.code);
