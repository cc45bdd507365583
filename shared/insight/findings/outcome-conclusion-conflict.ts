import type { Finder, ItemContext } from './context.ts';

// "is not medically necessary", "was not-medically necessary", "is not considered medically necessary"
const PLAIN_NO = /\b(?:not|cannot be)[\s-]+(?:\w+\s+){0,3}medically\s+necessary\b/i;
// "is medically necessary", "is considered medically necessary", "is deemed to be medically necessary"
const PLAIN_YES =
  /\b(?:is|are|was|were)\s+(?:(?:considered|deemed|determined|found|therefore|thus|also|now)\s+)?(?:to be\s+)?medically\s+necessary\b/i;

/**
 * The outcome printed for an item and the conclusion of its rationale say opposite things. So grave a finding
 * rests on plain words only: a verdict in a roundabout sentence is left to the reader.
 */
export const findOutcomeConflicts: Finder = ({ items }) =>
  items.flatMap((context) => {
    const { item } = context;
    const conclusion = item.rationale?.conclusion ?? null;
    const opposite =
      (item.outcome === 'upheld' && conclusion === 'medically-necessary') ||
      (item.outcome === 'overturned' && conclusion === 'not-medically-necessary');
    if (!opposite || !isPlain(context, conclusion === 'medically-necessary')) return [];
    const necessary =
      conclusion === 'medically-necessary' ? 'medically necessary' : 'not medically necessary';
    return [
      {
        code: 'outcome-conclusion-conflict' as const,
        severity: 'act' as const,
        item: item.number,
        message: `Item ${item.number} is printed as ${item.outcome}, but its rationale concludes that it is ${necessary}.`,
        spans: [item.spans.outcome, item.spans.conclusion].filter((span) => span !== undefined),
      },
    ];
  });

function isPlain({ item, rationale }: ItemContext, yes: boolean): boolean {
  const span = item.spans.conclusion;
  const start = span && rationale?.offsetOf(span[0]);
  const end = span && rationale?.offsetOf(span[1] - 1);
  if (start == null || end == null || !rationale) return false;
  const words = rationale.text.slice(start, end + 1);
  return yes ? PLAIN_YES.test(words) && !PLAIN_NO.test(words) : PLAIN_NO.test(words);
}
