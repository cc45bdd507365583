import type { FoundOutcome } from './outcome.ts';

// "2. A cane is not medically necessary and appropriate." at the end of a stretch of text
const VERDICT_AT_END =
  /(?::|,?\s+(?:is|are|was|were))\s+((not\s*-?\s*)?medically\s+necessary(?:\s+(?:and|or)\s+appropriate)?)\s*\.?$/i;
// "2. " · "2) " where a paragraph begins
const NUMBERED = /^\s*\d{1,2}\s?[.)]\s+\S/;
const LONGEST_ITEM = 900;

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
  const from = Math.max(floor, end - LONGEST_ITEM);
  const region = text.slice(from, end);
  if (!/necessary/i.test(region.slice(-40))) return null;
  const match = VERDICT_AT_END.exec(region);
  if (match === null) return null;
  const paragraphs = region.split(/\n[^\S\n]*\n/).filter((one) => one.trim() !== '');
  const isAlone = isFirst && from === floor && paragraphs.length === 1;
  if (!isAlone && !NUMBERED.test(paragraphs.at(-1) ?? '')) return null;
  const words = match[1] ?? '';
  const colon = from + match.index;
  const start = colon + match[0].indexOf(words);
  return {
    outcome: match[2] === undefined ? 'overturned' : 'upheld',
    colon,
    start,
    end: start + words.length,
    exact: false,
  };
}
