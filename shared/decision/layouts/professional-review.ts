import type { Span } from '../../api/contract.ts';
import type { CleanText } from '../../text/clean.ts';
import { trimSpan } from '../../text/fold.ts';
import { foldPassage } from '../../text/folded.ts';
import { findConclusion } from '../conclusion.ts';
import type { Share } from '../divide.ts';
import { type ItemPlace, nonEmpty } from '../item-place.ts';
import { isHeadingMark, type Landmark } from '../landmarks.ts';

/**
 * The item of a `professional-review`: the issue at dispute, the guidelines relied upon, the rationale. Only
 * the headings of this layout are known, so the outcome is what the rationale concludes.
 */
export function placeProfessionalReview(clean: CleanText, share: Share): ItemPlace[] {
  const { text } = clean;
  const mark = (kind: Landmark['kind']) => share.marks.find((one) => one.kind === kind);
  const body = (one: Landmark | undefined): Span | null => {
    if (one === undefined) return null;
    const next = share.marks.find(
      (other) => other.start >= one.end && (isHeadingMark(other) || other.kind === 'rationale'),
    );
    return nonEmpty(trimSpan(text, [one.end, next?.start ?? share.span[1]]));
  };
  const issue = body(mark('dispute'));
  if (issue === null) return [];
  const rationaleMark = mark('rationale');
  const rationale = body(rationaleMark);
  const outcome = outcomeOf(clean, rationale, rationaleMark);
  const item: ItemPlace = {
    at: issue[0],
    printed: issue,
    outcome,
    administrator: null,
    reviewer: body(mark('relied')),
    rationale,
    startSure: true,
    sides: { administrator: false, reviewer: true },
  };
  return [item];
}

function outcomeOf(
  clean: CleanText,
  rationale: Span | null,
  heading: Landmark | undefined,
): ItemPlace['outcome'] {
  if (rationale !== null) {
    const folded = foldPassage(clean, rationale);
    const verdict = findConclusion(folded.text);
    if (verdict !== null) {
      const value = verdict.conclusion === 'medically-necessary' ? 'overturned' : 'upheld';
      return { value, span: folded.back(verdict.span), exact: true };
    }
  }
  if (heading === undefined) return null;
  const not = /\bnot\s+medically/i.test(clean.text.slice(heading.start, heading.end));
  return { value: not ? 'upheld' : 'overturned', span: [heading.start, heading.end], exact: false };
}
