import type { FoundOutcome } from './outcome.ts';

// "2. A cane is not medically necessary and appropriate." at the end of a stretch of text
const VERDICT_AT_END =
  /(?::|,?\s+(?:is|are|was|were))\s+((not\s*-?\s*)?medically\s*necessary(?:\s+(?:and|or)\s+appropriate)?)\s*\.?$/i;
// "2. " · "2) " where a paragraph begins
const NUMBERED = /^\s*\d{1,2}\s?[.)]\s+\S/;
const LONGEST_ITEM = 900;
const LONGEST_VERDICT = 90;

/**
 * The verdict that stands for the outcome word on an item's line, as older letters word it. A rationale ends in
 * the same words, so the paragraph must be numbered, or be the first behind the announcement of the items.
 * @param floor where the label or the announcement before ends; all offsets of the clean text.
 */
export function verdictBefore(
  text: string,
  end: number,
  floor: number,
  isFirst: boolean,
): FoundOutcome | null {
  // Most labels follow no verdict: only the last words are looked at for one.
  const tail = Math.max(floor, end - LONGEST_VERDICT);
  const match = VERDICT_AT_END.exec(text.slice(tail, end));
  if (match === null) return null;
  const from = Math.max(floor, end - LONGEST_ITEM);
  const paragraphs = text
    .slice(from, end)
    .split(/\n[^\S\n]*\n/)
    .filter((one) => one.trim() !== '');
  const isAlone = isFirst && from === floor && paragraphs.length === 1;
  if (!isAlone && !NUMBERED.test(paragraphs.at(-1) ?? '')) return null;
  const words = match[1] ?? '';
  const colon = tail + match.index;
  const start = colon + match[0].indexOf(words);
  return {
    outcome: match[2] === undefined ? 'overturned' : 'upheld',
    colon,
    start,
    end: start + words.length,
    exact: false,
  };
}
