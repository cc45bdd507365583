import { SaveDecisionsRequest } from '../../../../shared/api/decisions.ts';
import type { DecisionFacts } from '../../../../shared/api/facts.ts';
import { reduceSummary } from '../../../../shared/api/reduce-summary.ts';
import { parseDecision } from '../../../../shared/index.ts';
import { hashText } from '../../../platform/hash.ts';
import { MOST_DECISIONS } from '../../../platform/team/outbox.ts';
import { coverIdentifiers } from '../cover.ts';

export interface LetterFacts {
  /** Of the covered text, by which the Worker knows the letter. */
  readonly hash: string;
  readonly decisions: DecisionFacts[];
}

/**
 * What the team's memory may hold of a letter, as the Worker itself would have kept it: read from the text with its
 * names and numbers covered, so that no request carries one. Null for what is no decision.
 */
export async function factsOfLetter(text: string): Promise<LetterFacts | null> {
  const covered = coverIdentifiers(text);
  const read = parseDecision(covered);
  if (!read.ok) return null;
  const decisions = read.summaries.slice(0, MOST_DECISIONS).map(reduceSummary);
  const facts = SaveDecisionsRequest.safeParse({ decisions });
  return facts.success ? { hash: await hashText(covered), decisions: facts.data.decisions } : null;
}

/** By which the Worker knows a letter: of its covered text, as it was sent. */
export function hashOfLetter(text: string): Promise<string> {
  return hashText(coverIdentifiers(text));
}
