import type { Outcome } from '../api/contract.ts';
import { isWithin } from '../text/distance.ts';
import { skipSpaceBack } from '../text/fold.ts';

/** The outcome word behind an item, and the colon before it. Offsets of the clean text. */
export interface FoundOutcome {
  readonly outcome: Outcome;
  readonly colon: number;
  readonly start: number;
  readonly end: number;
  /** False where the word is not one of the two that letters print ("Upheid", "Modified"). */
  readonly exact: boolean;
}

// ": Upheld" · ":\nOverturned." · " - Upheld" · "; Upheld" · " is Overturned" · ": Upheld (Standard)" at the end of a
// stretch of text; a page may end before the word
const AT_END =
  /(?<=((?::\s{0,120}|\s-{1,2}\s{1,3}(?=(?:upheld|overturned)\b)|(?:[;,]|\b(?:is|are))\s{1,3}(?=(?:upheld|overturned)\b))(\w{4,12}(?:\s+in\s+part|\s+overturned|\s+overturn)?)\s*[.*_]?(?:\s\([^()\n]{1,30}\))?))/iy;
const LOOK_BACK = 170;

const WORDS: ReadonlyMap<string, Outcome> = new Map([
  ['upheld', 'upheld'],
  ['uphold', 'upheld'],
  ['overturned', 'overturned'],
  ['overturn', 'overturned'],
]);
const UNDECIDED = /^(?:modified|partial(?:ly)?|mixed|withdrawn|overturned\s+in|upheld\s+in)/i;

/** The outcome that ends right before an offset (white space apart); null where none does. */
export function outcomeBefore(text: string, offset: number, floor: number): FoundOutcome | null {
  const end = skipSpaceBack(text, offset, floor);
  const from = Math.max(floor, end - LOOK_BACK);
  AT_END.lastIndex = end;
  const [, words = '', word = ''] = AT_END.exec(text) ?? [];
  const at = end - words.length;
  if (words === '' || at < from) return null;
  // Of " is Upheld" the item keeps the " is".
  const verb = /^(?:is|are)\b/i.exec(words)?.[0].length ?? 0;
  const start = at + words.indexOf(word, verb);
  const place = { colon: at + verb, start, end: start + word.length };
  const known = WORDS.get(word.toLowerCase());
  if (known !== undefined) return { ...place, outcome: known, exact: true };
  if (UNDECIDED.test(word)) return { ...place, outcome: 'unclear', exact: false };
  const near = nearest(word.toLowerCase());
  return near === null ? null : { ...place, outcome: near, exact: false };
}

/** The outcome that a misread word is one or two letters away from ("Upheid"). */
function nearest(word: string): Outcome | null {
  for (const [known, outcome] of WORDS) {
    const allowed = known.length > 7 ? 2 : 1;
    if (isWithin(word, known, allowed)) return outcome;
  }
  return null;
}
