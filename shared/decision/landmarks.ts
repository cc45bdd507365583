import { endOf, groupOf, matchesAtColons } from '../text/matches.ts';

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

/** Labels end with a colon, and letters hold few of those: each is looked at with the words before it. */
// "Claims Administrator guideline:" · "MAXIMUS guideline:" · "Decision rationale:" · "disputed items/services set forth below:"
const LABEL =
  /(?<=\b(?:(claims?\s+administrator(?:'?s|s')?\s+guidelines?\s*)|((?:maximus(?:\s+federal(?:\s+services)?)?|(?:expert|physician)\s+reviewer(?:'?s)?)\s+guidelines?\s*)|(decision\s+rationale\s*|rationale\s+for\s+the\s+decision\s*)|((?:set\s+forth|listed)\s+below\s*)))[:;]/iy;
const LABELS: readonly LandmarkKind[] = ['administrator', 'reviewer', 'rationale', 'below'];

/** Headings begin with a capital letter: few other words of a letter begin like them. */
const FIRST_LETTERS = 'Cas|Cli|Doc|Exp|How|Imr|Ind|Iss|Med|Not|Phy|Rat|Sec|The';
const BEGINNING = new RegExp(`\\b(?:${FIRST_LETTERS}|${FIRST_LETTERS.toUpperCase()})`, 'g');
/** A text that lacks headings may name them within its sentences. */
const ANY_BEGINNING = new RegExp(BEGINNING, 'gi');
// "HOW THE IMR FINAL DETERMINATION WAS MADE" · "CLINICAL CASE SUMMARY" · "IMR ISSUES, DECISIONS AND RATIONALES" · "Case Number:"
// older: "DOCUMENTS REVIEWED" · "Medical Qualifications of the Expert Reviewer:" · "Notice of Independent Medical Review Determination" · "ISSUE AT DISPUTE"
const HEADING =
  /(how\s+the\s+(?:imr\s+)?final\s+determination\s+was\s+made)|((?:the\s+)?(?:expert|physician)\s+reviewer\s+developed\s+the\s+following\s+(?:clinical\s+)?case\s+summary|(?:clinical\s+)?case\s+summary)|(imr\s+(?:issues?,?\s+)?decisions?(?:\s?\(s\))?,?\s+(?:and|&)\s+rationales?(?:\s?\(s\))?|independent\s+medical\s+review\s+decisions?(?:\s?\(s\))?\s+and\s+rationales?(?:\s?\(s\))?)|(case\s+(?:number|no\.)\s*:?)|(rationale\s+for\s+why\s+the\s+requested\s+treatment\s?\/\s?service\s+is\s?\/?\s?(?:was)?\s+(?:not\s+)?medically\s+necessary)|(documents?\s+reviewed(?:\s+for\s+determination)?)|(medical\s+(?:qualifications\s+of\s+the\s+(?:expert|physician)\s+reviewer|reviewer\s+qualifications)\s*:?)|(independent\s+medical\s+review\s+final\s+determination(?:\s+letter)?|notice\s+of\s+independent\s+medical\s+review\s+(?:final\s+)?determination|medical\s+professional\s+review)|((?:sections?(?:\s?\(s\))?\s+of\s+the\s+)?medical\s+treatment\s+(?:utilization\s+schedule|guidelines?(?:\s?\(s\))?)(?:\s?\(MTUS\))?\s+relied\s+upon\s+by\s+(?:the\s+)?(?:expert|physician|professional)\s+reviewer\s+(?:and\s+why|to\s+make\s+his\s?\/?\s?her\s+decision)\s*:?)|(issues?\s+(?:at|in)\s+dispute\s*:?)/iy;
const HEADINGS: readonly LandmarkKind[] = [
  'how',
  'summary',
  'issues',
  'case',
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
  const headings = findHeadings(text, BEGINNING);
  const whole =
    headings.some(({ kind }) => kind === 'issues') && headings.some(({ kind }) => kind === 'summary');
  return [...findLabels(text), ...(whole ? headings : findHeadings(text, ANY_BEGINNING))].sort(
    (a, b) => a.start - b.start,
  );
}

function findLabels(text: string): Landmark[] {
  return matchesAtColons(LABEL, text).flatMap((match) => {
    const group = groupOf(match);
    const kind = LABELS[group - 1];
    const { index: colon, [group]: words = '' } = match;
    return kind === undefined ? [] : [{ kind, start: colon - words.length, end: endOf(match) }];
  });
}

function findHeadings(text: string, beginning: RegExp): Landmark[] {
  const found: Landmark[] = [];
  beginning.lastIndex = 0;
  for (let begin = beginning.exec(text); begin !== null; begin = beginning.exec(text)) {
    const start = begin.index;
    HEADING.lastIndex = start;
    const match = HEADING.exec(text);
    if (match === null) continue;
    const end = endOf(match);
    beginning.lastIndex = end;
    const kind = HEADINGS[groupOf(match) - 1];
    if (kind === undefined) continue;
    if (kind === 'summary' && DEVELOPED.test(match[0])) {
      // The sentence below the heading stands for it where the heading is lost.
      if (found.at(-1)?.kind === 'summary') continue;
    } else if (COMMON.has(kind) && !isHeading(text, start, end)) continue;
    found.push({ kind, start, end });
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
