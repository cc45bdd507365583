import type { Span } from '../../api/contract.ts';
import type { OpenPassage, Sentence } from '../passage/open-passage.ts';
import { sentenceAt } from '../passage/split-sentences.ts';
import {
  HIGHEST_FACT,
  HIGHEST_RULE,
  isPlainVerdict,
  isVerdict,
  scoreFact,
  scoreRule,
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
  const verdict =
    (conclusion === null ? null : sentenceAt(sentences, conclusion)) ??
    sentences.findLast(isPlainVerdict) ??
    sentences.findLast(isVerdict) ??
    null;
  // Of equal sentences the first states the rule, the last the fact.
  const rule = best(sentences, (one) => (one === verdict ? 0 : scoreRule(one)), HIGHEST_RULE);
  const fact = best(
    sentences.toReversed(),
    (one, beat) => (one === verdict || one === rule ? 0 : scoreFact(one, beat)),
    HIGHEST_FACT,
  );
  return [
    { role: 'rule' as const, sentence: rule },
    { role: 'fact' as const, sentence: fact },
    { role: 'conclusion' as const, sentence: verdict },
  ].flatMap(({ role, sentence }) => (sentence === null ? [] : [{ role, span: sentence.span }]));
}

/** The first sentence with the highest score above zero; none behind one that has all points is read. */
function best(
  sentences: readonly Sentence[],
  score: (sentence: Sentence, beat: number) => number,
  most: number,
): Sentence | null {
  let chosen: Sentence | null = null;
  let highest = 0;
  for (const sentence of sentences) {
    const points = score(sentence, highest);
    if (points > highest) {
      chosen = sentence;
      highest = points;
    }
    if (highest === most) break;
  }
  return chosen;
}
