/** The fixed words by which a decision is found and taken apart, in the order of the text. */
export type LandmarkKind =
  | 'how' // HOW THE IMR FINAL DETERMINATION WAS MADE
  | 'summary' // CLINICAL CASE SUMMARY
  | 'issues' // IMR ISSUES, DECISIONS AND RATIONALES
  | 'below' // "… set forth below:"
  | 'case' // Case Number
  | 'administrator' // Claims Administrator guideline:
  | 'reviewer' // MAXIMUS guideline:
  | 'rationale' // Decision rationale:
  | 'documents' // DOCUMENTS REVIEWED
  | 'qualifications' // Medical Qualifications of the Expert Reviewer:
  | 'opening' // Independent Medical Review Final Determination Letter
  | 'relied' // Section of the Medical Treatment Utilization Schedule Relied Upon …
  | 'dispute'; // ISSUE AT DISPUTE

export interface Landmark {
  readonly kind: LandmarkKind;
  /** Offsets of the clean text; the end lies after the colon, if the words have one. */
  readonly start: number;
  readonly end: number;
}

// "HOW THE IMR FINAL DETERMINATION WAS MADE" · "CLINICAL CASE SUMMARY" · "IMR ISSUES, DECISIONS AND RATIONALES"
// "disputed items/services set forth below:" · "Case Number:" · "Claims Administrator guideline:" · "MAXIMUS guideline:" · "Decision rationale:"
// older: "DOCUMENTS REVIEWED" · "Medical Qualifications of the Expert Reviewer:" · "Notice of Independent Medical Review Determination" · "ISSUE AT DISPUTE"
const LANDMARK =
  /\b(?:(how\s+the\s+(?:imr\s+)?final\s+determination\s+was\s+made)|((?:the\s+)?(?:expert|physician)\s+reviewer\s+developed\s+the\s+following\s+(?:clinical\s+)?case\s+summary|(?:clinical\s+)?case\s+summary)|(imr\s+(?:issues?,?\s+)?decisions?(?:\s?\(s\))?,?\s+(?:and|&)\s+rationales?(?:\s?\(s\))?|independent\s+medical\s+review\s+decisions?(?:\s?\(s\))?\s+and\s+rationales?(?:\s?\(s\))?)|((?:set\s+forth|listed)\s+below\s*:)|(case\s+(?:number|no\.)\s*:?)|(claims?\s+administrator(?:'?s|s')?\s+guidelines?\s*:)|((?:maximus(?:\s+federal(?:\s+services)?)?|(?:expert|physician)\s+reviewer(?:'?s)?)\s+guidelines?\s*:)|(decision\s+rationale\s*:|rationale\s+for\s+the\s+decision\s*:|rationale\s+for\s+why\s+the\s+requested\s+treatment\s?\/\s?service\s+is\s?\/?\s?(?:was)?\s+(?:not\s+)?medically\s+necessary)|(documents?\s+reviewed(?:\s+for\s+determination)?)|(medical\s+(?:qualifications\s+of\s+the\s+(?:expert|physician)\s+reviewer|reviewer\s+qualifications)\s*:?)|(independent\s+medical\s+review\s+final\s+determination(?:\s+letter)?|notice\s+of\s+independent\s+medical\s+review\s+(?:final\s+)?determination|medical\s+professional\s+review)|((?:sections?(?:\s?\(s\))?\s+of\s+the\s+)?medical\s+treatment\s+(?:utilization\s+schedule|guidelines?(?:\s?\(s\))?)(?:\s?\(MTUS\))?\s+relied\s+upon\s+by\s+(?:the\s+)?(?:expert|physician|professional)\s+reviewer\s+(?:and\s+why|to\s+make\s+his\s?\/?\s?her\s+decision)\s*:?)|(issues?\s+(?:at|in)\s+dispute\s*:?))/gi;
const KINDS: readonly LandmarkKind[] = [
  'how',
  'summary',
  'issues',
  'below',
  'case',
  'administrator',
  'reviewer',
  'rationale',
  'documents',
  'qualifications',
  'opening',
  'relied',
  'dispute',
];
const DEVELOPED = /\bdeveloped\b/i;
/** Words that prose uses too: a heading only in capitals, on a line of its own or before a colon. */
const COMMON: ReadonlySet<LandmarkKind> = new Set([
  'summary',
  'documents',
  'qualifications',
  'opening',
  'dispute',
]);

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
    if (kind === 'summary' && DEVELOPED.test(match[0])) {
      // The sentence below the heading stands for it where the heading is lost.
      if (found.at(-1)?.kind === 'summary') continue;
    } else if (COMMON.has(kind) && !isHeading(text, match.index, end)) continue;
    found.push({ kind, start: match.index, end });
  }
  return found;
}

/** "the following clinical case summary based on" is no heading; capitals or a line of its own are one. */
function isHeading(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words === words.toUpperCase()) return true;
  if (words[0] === words[0]?.toLowerCase()) return false;
  const before = /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 40), start));
  const after = text.slice(end, end + 40);
  return words.endsWith(':') || /^\s?:/.test(after) || (before && /^[^\S\n]*(?:\n|$)/.test(after));
}

export const isLabel = (mark: Landmark): boolean =>
  mark.kind === 'administrator' || mark.kind === 'reviewer' || mark.kind === 'rationale';

/** Headings that close the section before them. */
export const isHeadingMark = (mark: Landmark): boolean =>
  !isLabel(mark) && mark.kind !== 'below' && mark.kind !== 'case';
