import type { Span } from '../../api/contract.ts';
import { sentenceAt, splitSentences } from '../passage/split-sentences.ts';
import { PLAIN_VERDICT, scoreFact, scoreRule, VERDICT } from './score-sentence.ts';

export type GistRole = 'rule' | 'fact' | 'conclusion';

export interface GistSentence {
  readonly role: GistRole;
  /** UTF-16 offsets into the rationale given. */
  readonly span: Span;
}

/**
 * Chooses three sentences of a rationale, in the order rule, fact, conclusion. Sentences are chosen, never
 * rewritten; a role that no sentence plays is left out, and no sentence plays two.
 * @param rationale white space folded.
 * @param conclusion offset in it at which the reviewer's verdict was read, where one was.
 */
export function chooseGist(rationale: string, conclusion: number | null): GistSentence[] {
  const sentences = splitSentences(rationale);
  const read = (span: Span) => rationale.slice(...span);
  const verdict =
    (conclusion === null ? null : sentenceAt(sentences, conclusion)) ??
    sentences.findLast((span) => PLAIN_VERDICT.test(read(span))) ??
    sentences.findLast((span) => VERDICT.test(read(span))) ??
    null;
  const open = sentences.filter((span) => span !== verdict);
  const rule = best(open, (span) => scoreRule(read(span)), 'first');
  const fact = best(
    open.filter((span) => span !== rule),
    (span) => scoreFact(read(span)),
    'last',
  );
  return [
    { role: 'rule' as const, span: rule },
    { role: 'fact' as const, span: fact },
    { role: 'conclusion' as const, span: verdict },
  ].flatMap(({ role, span }) => (span === null ? [] : [{ role, span }]));
}

/** The sentence with the highest score above zero; of equals the first or the last. */
function best(spans: readonly Span[], score: (span: Span) => number, tie: 'first' | 'last'): Span | null {
  let chosen: Span | null = null;
  let highest = 0;
  for (const span of spans) {
    const points = score(span);
    if (points > highest || (tie === 'last' && points === highest && chosen !== null)) {
      chosen = span;
      highest = points;
    }
  }
  return chosen;
}
