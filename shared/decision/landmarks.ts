/** The fixed words by which a decision is found and taken apart, in the order of the text. */
export type LandmarkKind =
  | 'how' // HOW THE IMR FINAL DETERMINATION WAS MADE
  | 'summary' // CLINICAL CASE SUMMARY
  | 'issues' // IMR ISSUES, DECISIONS AND RATIONALES
  | 'below' // "… set forth below:"
  | 'case' // Case Number
  | 'administrator' // Claims Administrator guideline:
  | 'reviewer' // MAXIMUS guideline:
  | 'rationale'; // Decision rationale:

export interface Landmark {
  readonly kind: LandmarkKind;
  /** Offsets of the clean text; the end lies after the colon, if the words have one. */
  readonly start: number;
  readonly end: number;
}

// "HOW THE IMR FINAL DETERMINATION WAS MADE" · "CLINICAL CASE SUMMARY" · "IMR ISSUES, DECISIONS AND RATIONALES"
// "disputed items/services set forth below:" · "Case Number:" · "Claims Administrator guideline:" · "MAXIMUS guideline:" · "Decision rationale:"
const LANDMARK =
  /\b(?:(how\s+the\s+(?:imr\s+)?final\s+determination\s+was\s+made)|(clinical\s+case\s+summary)|(imr\s+issues?,?\s+decisions?,?\s+(?:and|&)\s+rationales?)|((?:set\s+forth|listed)\s+below\s*:)|(case\s+(?:number|no\.)\s*:?)|(claims?\s+administrator(?:'?s|s')?\s+guidelines?\s*:)|((?:maximus(?:\s+federal(?:\s+services)?)?|(?:expert|physician)\s+reviewer(?:'?s)?)\s+guidelines?\s*:)|(decision\s+rationale\s*:))/gi;
const KINDS: readonly LandmarkKind[] = [
  'how',
  'summary',
  'issues',
  'below',
  'case',
  'administrator',
  'reviewer',
  'rationale',
];

/** Every landmark of a text, in order. */
export function findLandmarks(text: string): Landmark[] {
  const found: Landmark[] = [];
  LANDMARK.lastIndex = 0;
  for (let match = LANDMARK.exec(text); match !== null; match = LANDMARK.exec(text)) {
    let group = 1;
    while (group <= KINDS.length && match[group] === undefined) group += 1;
    const kind = KINDS[group - 1];
    if (kind === undefined) continue;
    const end = LANDMARK.lastIndex;
    if (kind === 'summary' && !isHeading(text, match.index, end)) continue;
    found.push({ kind, start: match.index, end });
  }
  return found;
}

/** "the following clinical case summary based on" is no heading; capitals or a line of its own are one. */
function isHeading(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words === words.toUpperCase()) return true;
  const before = /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 40), start));
  return before && /^[^\S\n]*:?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 40));
}

export const isLabel = (mark: Landmark): boolean =>
  mark.kind === 'administrator' || mark.kind === 'reviewer' || mark.kind === 'rationale';
