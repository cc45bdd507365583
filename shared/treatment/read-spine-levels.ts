import { matchesOf } from '../text/matches.ts';
import type { Hit } from './vocabulary/phrases.ts';
import type { BodyPart, Requested } from './vocabulary/vocabulary.ts';
import type { Word } from './words.ts';

// "L4-5", "L4-L5", "L5-S1", "C5-6", "T12-L1", "L3", "C4-C7"
const LEVEL =
  /\b([CLTS])\s?(\d{1,2})(?:\s?(?:-|\/|–|through|to)\s?([CLTS])?\s?(\d{1,2}))?\b(?!\s?(?:mg|%))/gi;
const LAST: ReadonlyMap<string, number> = new Map([
  ['C', 8],
  ['T', 12],
  ['L', 6],
  ['S', 5],
]);

// "free T4", "T3": hormones of the thyroid; "C3", "C4": proteins of the complement
const LAB_VALUE = /^[CT][34]$/;
// "labs", "CBC"
const LAB = /\b(?:labs?\b|laborator|cbc\b|cmp\b)/i;
// "TSH, T4", "free T4", "complement C3", "T4 labs": these words can mean no vertebra
const OWN_LAB =
  /\b(?:tsh|thyro|(?:free|reverse|total|serum)\s[ct][34]|complement|serum\b|[ct][34]\s(?:labs?\b|laborator))/i;
// "a fracture at T4", "the T4 dermatome", "disc at C3"
const SPINAL =
  /\b(?:spinal|vertebra|paraspinal|paravertebral|dis[ck]s?\b|facet|dermatom|radicul|nerve|fracture)/i;
// "the T4 level": of the spine, or of the blood where a laboratory is named
const LEVEL_WORD = /\blevel/i;
const STUDIES: ReadonlySet<string> = new Set([
  'EMG',
  'EMG/NCV',
  'NCV',
  'MRI',
  'CT scan',
  'x-ray',
  'myelogram',
  'CT myelogram',
  'bone scan',
]);

export interface SpineLevel {
  /** "L4-5", "L5-S1", "C7" */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The levels of the spine that the words name, in order; "T50" and "S10" are none.
 * @param parts the parts of the body that the words name, and `names` what they ask for.
 */
export function readSpineLevels(
  words: string,
  tokens: readonly Word[],
  parts: readonly Hit<BodyPart>[],
  names: readonly Hit<Requested>[],
): SpineLevel[] {
  if (!tokens.some((token, index) => isLevel(token, tokens[index + 1]))) return [];
  const levels: SpineLevel[] = [];
  for (const match of matchesOf(LEVEL, words)) {
    const [all, printedFirst = '', low = '', printedSecond, high] = match;
    const first = printedFirst.toUpperCase();
    const second = printedSecond?.toUpperCase() ?? first;
    if (Number(low) < 1 || Number(low) > (LAST.get(first) ?? 0)) continue;
    const isSpan = high !== undefined && Number(high) >= 1 && Number(high) <= (LAST.get(second) ?? 0);
    const name = `${first}${low}${isSpan ? `-${second === first ? '' : second}${high}` : ''}`;
    levels.push({ name, start: match.index, end: match.index + all.length });
  }
  if (!levels.some(isLabValue)) return levels;
  // "T4" is a vertebra where words of the spine or another level stand with it, and none of a laboratory; before
  // such a word, as in "C4 corpectomy, CBC", where what is done there goes without saying.
  const lab = OWN_LAB.test(words) ? 0 : words.search(LAB);
  const isOfSpine =
    lab < 0
      ? levels.some((level) => !isLabValue(level)) ||
        parts.some(({ entry }) => !entry.hasSides) ||
        names.some(isSpinal) ||
        SPINAL.test(words) ||
        LEVEL_WORD.test(words)
      : names.some(isDone) || SPINAL.test(words);
  return levels.filter((level) => !isLabValue(level) || (isOfSpine && (lab < 0 || level.start < lab)));
}

function isLabValue({ name }: SpineLevel): boolean {
  return LAB_VALUE.test(name);
}

/** What is done at one level of the spine, treats or shows it. */
function isSpinal(hit: Hit<Requested>): boolean {
  const { entry } = hit;
  if (entry.kind !== 'service') return false;
  return isDone(hit) || entry.category === 'rehabilitation' || STUDIES.has(entry.name);
}

/** Surgery or an injection. */
function isDone({ entry }: Hit<Requested>): boolean {
  return entry.kind === 'service' && (entry.category === 'injection' || entry.category === 'surgery');
}

/** One of the four letters and a number next to it, as every level begins. */
function isLevel(token: Word, next: Word | undefined): boolean {
  if (token.end - token.start !== 1 || next === undefined || next.start - token.end > 1) return false;
  return LAST.has(token.text.toUpperCase()) && next.text >= '0' && next.text <= '9~';
}
