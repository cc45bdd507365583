import type { Span } from '../api/contract.ts';
import { isLabel, type Landmark } from './landmarks.ts';

/** One decision's share of the text, and the landmarks that stand in it. */
export interface Share {
  readonly span: Span;
  readonly marks: readonly Landmark[];
}

const HEADER_REACH = 2500;

/**
 * Divides a text among the decisions in it. A new one begins with the header or the first heading that comes
 * again after the items of the decision before.
 */
export function divideDecisions(text: string, marks: readonly Landmark[]): Share[] {
  const starts: number[] = [0];
  let seen = new Set<string>();
  let labels = 0;
  marks.forEach((mark, index) => {
    if (isLabel(mark)) {
      labels += 1;
      return;
    }
    const heading =
      mark.kind === 'how' || mark.kind === 'issues' || mark.kind === 'case' || mark.kind === 'opening';
    if (heading && labels > 0 && opensDecision(text, marks, index, seen)) {
      starts.push(index);
      seen = new Set();
      labels = 0;
    }
    seen.add(mark.kind);
  });
  return starts.map((first, index) => {
    const next = starts[index + 1];
    const begin = index === 0 ? 0 : (marks[first]?.start ?? 0);
    const end = next === undefined ? text.length : (marks[next]?.start ?? text.length);
    return { span: [begin, end], marks: marks.slice(first, next) };
  });
}

/** After items, a heading opens a decision; a case number does when a heading follows it soon. */
function opensDecision(
  text: string,
  marks: readonly Landmark[],
  index: number,
  seen: ReadonlySet<string>,
): boolean {
  const mark = marks[index];
  if (mark === undefined) return false;
  if (mark.kind !== 'case') return seen.has(mark.kind) || mark.kind !== 'issues';
  const after = text.slice(mark.end, mark.end + 400);
  if (!/\bCM\s?\d{2}\s?-?\s?\d{5,7}\b/i.test(after)) return false;
  for (const later of marks.slice(index + 1, index + 12)) {
    if (later.start - mark.end > HEADER_REACH) break;
    if (isLabel(later)) return false;
    if (later.kind === 'how' || later.kind === 'issues' || later.kind === 'summary') return true;
  }
  return false;
}
