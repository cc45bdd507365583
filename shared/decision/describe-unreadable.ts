import type { Landmark, LandmarkKind } from './landmarks.ts';

const PARTS: readonly (readonly [string, readonly LandmarkKind[]])[] = [
  ['a title', ['opening']],
  ['a case number', ['case']],
  ['how the determination was made', ['how', 'qualifications']],
  ['a clinical summary', ['summary']],
  ['the heading of the disputed items', ['issues', 'below', 'dispute']],
  ["the claims administrator's guideline", ['administrator']],
  ["the reviewer's guideline", ['reviewer', 'relied']],
  ['a rationale', ['rationale']],
];

/** Says what of a decision was found and what was not, never in the letter's words. */
export function describeUnreadable(marks: readonly Landmark[]): string {
  const kinds = new Set(marks.map((mark) => mark.kind));
  const found: string[] = [];
  const missing: string[] = ['a disputed item with its outcome'];
  for (const [name, any] of PARTS) (any.some((kind) => kinds.has(kind)) ? found : missing).push(name);
  const has = found.length === 0 ? 'Nothing of a known layout was found.' : `Found: ${found.join(', ')}.`;
  return `${has} Not found: ${missing.join(', ')}.`;
}
