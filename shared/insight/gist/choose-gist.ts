import type { Span } from '../../api/contract.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import { sentenceAt } from '../passage/split-sentences.ts';
import {
  HIGHEST_FACT,
  HIGHEST_RULE,
  PLAIN_VERDICT,
  scoreFact,
  scoreRule,
  VERDICT,
} from './score-sentence.ts';

export type GistRole = 'rule' | 'fact' | 'conclusion';

export interface GistSentence {
  readonly role: GistRole;
  /** UTF-16 offsets into the rationale's folded text. */
  readonly span: Span;
}

/**
 * Chooses three sentences of a rationale, in the order rule, fact, conclusion. Sentences are chosen, never
 * rewritten; a role that no sentence plays is left out, and no sentence plays two.
 * @param conclusion offset in the folded text at which the reviewer's verdict was read, where one was.
 */
export function chooseGist(rationale: OpenPassage, conclusion: number | null): GistSentence[] {
  const sentences = rationale.sentences();
  const read = (span: Span) => rationale.text.slice(...span);
  const verdict =
    (conclusion === null ? null : sentenceAt(sentences, conclusion)) ??
    sentences.findLast((span) => PLAIN_VERDICT.test(read(span))) ??
    sentences.findLast((span) => VERDICT.test(read(span))) ??
    null;
  // Of equal sentences the first states the rule, the last the fact.
  const rule = best(sentences, (span) => (span === verdict ? 0 : scoreRule(read(span))), HIGHEST_RULE);
  const fact = best(
    sentences.toReversed(),
    (span, beat) => (span === verdict || span === rule ? 0 : scoreFact(read(span), beat)),
    HIGHEST_FACT,
  );
  return [
    { role: 'rule' as const, span: rule },
    { role: 'fact' as const, span: fact },
    { role: 'conclusion' as const, span: verdict },
  ].flatMap(({ role, span }) => (span === null ? [] : [{ role, span }]));
}

/** The first sentence with the highest score above zero; none behind one that has all points is read. */
function best(
  spans: readonly Span[],
  score: (span: Span, beat: number) => number,
  most: number,
): Span | null {
  let chosen: Span | null = null;
  let highest = 0;
  for (const span of spans) {
    const points = score(span, highest);
    if (points > highest) {
      chosen = span;
      highest = points;
    }
    if (highest === most) break;
  }
  return chosen;
}
