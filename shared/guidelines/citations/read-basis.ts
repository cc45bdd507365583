import type { BasisKind, Span } from '../../api/contract.ts';
import type { Folded } from '../../text/folded.ts';
import { endOf, matchesOf } from '../../text/matches.ts';
import type { PrintedCitation } from '../printed-citation.ts';
import type { Doubt } from './doubt.ts';
import { behindMisprint } from './misprint.ts';
import { isTitle, readMtus } from './mtus.ts';
import { readOther } from './other.ts';
import { type CitedNames, longestName } from './vocabulary.ts';

export interface PrintedBasis {
  readonly basis: BasisKind;
  readonly citations: readonly PrintedCitation[];
  readonly doubts: readonly Doubt[];
}

// "Decision based on MTUS …" · "based its decision on the MTUS …" · "did not base their decision on the MTUS."
const BASED =
  /\b(?:(did not )?based? (?:its|their|his\/her|his or her|his|her|the) (?:decision|determination) (?:up)?on|\bdec?[a-z]{2,5}ons? (?:is |was )?based (?:up)?on|relied (?:up)?on)\s(?:the\s)?/gi;
// "Non-MTUS Citation " · "NonMTUS Citation"
const OUTSIDE_MARK = /^non\s?-?\s?MTUS(?:\scitations?)?\s?:?\s?/i;
const OUTSIDE_WORDS = /^(?:recommendations?(?:\(s\))?|evidence|guidelines?)\s(?:that (?:is|are) )?outside\b/i;
// "did not cite any medical evidence for its decision."
const NOTHING =
  /\bdid not (?:cite|provide|reference|rely up?on)\b|\bno (?:medical )?(?:evidence|guidelines?|citations?)\s?(?:(?:was|were)\s)?(?:cited|provided|given)?|^(?:none|n\/?a|not applicable)\b/i;
// "MTUS Knee Complaints 2004." · "Based on Official Disability Guidelines, Knee." without the usual beginning
const BARE =
  /^(?:based (?:up)?on )?(?:the )?(?=(?:non-?\s?)?MTUS\b|ODG\b|Official Dis|ACOEM\b|American College)/i;
// "recommendations outside of the MTUS Guidelines. ODG, Knee.": what follows the sentence
const REST = /\.\s(?=\S)/;

/** The longest guideline line of the letters at hand has 1,100 units. */
const LONGEST_LINE = 4000;

function shorten(folded: Folded): Folded {
  return { ...folded, text: folded.text.slice(0, LONGEST_LINE), print: folded.print.slice(0, LONGEST_LINE) };
}

/** Reads what one side based its decision on, from the folded words behind its label. */
export function readBasis(whole: Folded, names: CitedNames): PrintedBasis {
  const folded = whole.text.length <= LONGEST_LINE ? whole : shorten(whole);
  const text = folded.text;
  const doubts: Doubt[] = [];
  if (folded !== whole) {
    doubts.push({
      code: 'basis-too-long',
      span: [LONGEST_LINE, whole.text.length],
    });
  }
  const citations: PrintedCitation[] = [];
  const starts = matchesOf(BASED, text).map((match) => ({
    at: match.index,
    from: endOf(match),
    denied: match[1] !== undefined,
  }));
  const doubt = (span: Span) => doubts.push({ code: 'basis-part-unread', span });
  const bare = starts.length === 0 ? BARE.exec(text) : null;
  if (bare !== null) starts.push({ at: 0, from: bare[0].length, denied: false });
  const first = starts[0]?.at ?? 0;
  if (text.slice(0, first).includes('. ')) doubt([0, first]);
  let outside = false;
  starts.forEach((start, index) => {
    const to = starts[index + 1] === undefined ? text.length : sentenceEnd(text, starts[index + 1]?.at ?? 0);
    const words = text.slice(start.from, Math.min(to, start.from + 60));
    if (start.denied || OUTSIDE_WORDS.test(words)) {
      outside = true;
      const rest = REST.exec(text.slice(start.from, to));
      if (rest !== null) {
        const at = start.from + rest.index + 2;
        citations.push(...readOther(folded, behindMisprint(text, at, to, LEAD), to, names));
      }
      return;
    }
    const source = behindMark(text, start.from, to, words);
    if (source > start.from) citations.push(...readOther(folded, source, to, names));
    else citations.push(...readMtusOrOther(folded, start.from, to, names, doubts));
  });
  if (text !== '' && !/[.?!)"']$/.test(text)) {
    doubts.push({
      code: 'basis-cut',
      span: [0, text.length],
    });
  }
  const mtus = citations.some((citation) => citation.source === 'MTUS');
  const other = citations.some((citation) => citation.source !== 'MTUS');
  if (mtus) return { basis: other ? 'mtus+other' : 'mtus', citations, doubts };
  if (other || outside) return { basis: 'other', citations, doubts };
  if (NOTHING.test(text)) {
    const rest = REST.exec(text);
    if (rest !== null) doubt([rest.index + 2, text.length]);
    return { basis: 'none', citations, doubts };
  }
  doubts.push({
    code: 'unclear-basis',
    span: [0, text.length],
  });
  return { basis: 'unclear', citations, doubts };
}

const MARK = 'nonmtuscitation';
const LEAD = `decisionbasedon${MARK}`;

/** The offset behind "Non-MTUS Citation"; `from` where that does not stand there. */
function behindMark(text: string, from: number, to: number, words: string): number {
  const end = from + (OUTSIDE_MARK.exec(words)?.[0].length ?? 0);
  const isWhole = end > from && !/c/i.test(text.charAt(end));
  return isWhole ? end : Math.max(end, behindMisprint(text, from, to, MARK));
}

// ", which are part of the MTUS." · ", part of the MTUS." · ", which is a medical treatment guideline that is not part of the MTUS."
const PART_OF =
  /,?\s(?:which [^,;.]{1,60}?\s)?(not )?(?:a )?part of the (?:MTUS|Medical Treatment Utilization Schedule)\b/i;

// "MTUS Knee Complaints 2004 and Non-MTUS Citation …" · "MTUS Knee Complaints and ODG, Knee" in one sentence
const OUTSIDE_WITHIN =
  /[,;.]?\s(?:and\s)?non\s?-?\s?MTUS(?:\scitations?)?\s?:?\s|(?:[,;.]|[,;.]?\sand)\s(?:the\s)?(?=(?:Official Disability Guidelines?|ODG)\b)/i;

function readMtusOrOther(
  folded: Folded,
  start: number,
  to: number,
  names: CitedNames,
  doubts: Doubt[],
): PrintedCitation[] {
  // "NTUS Knee Complaints 2004": where a known title follows
  const behind = behindMisprint(folded.text, start, to, 'mtus');
  const from = behind > start && isMtus(folded.text, behind, to, names) ? behind : start;
  const words = folded.text.slice(from, to);
  const part = PART_OF.exec(words);
  const outside = OUTSIDE_WITHIN.exec(words);
  // "the MTUS …, and the ODG, which is not part of the MTUS": said of the last one
  const isOfMtus =
    (part?.[1] === undefined || (outside !== null && outside.index < part.index)) &&
    isMtus(folded.text, from, outside === null ? to : from + outside.index, names);
  const inner = isOfMtus ? outside : null;
  const end = from + Math.min(inner?.index ?? words.length, part?.index ?? words.length);
  const citations = isOfMtus
    ? readMtus(folded, from, end, names, doubts)
    : readOther(folded, from, end, names);
  if (inner !== null) citations.push(...readOther(folded, from + inner.index + inner[0].length, to, names));
  return citations;
}

/** "the MTUS …", "the Chronic Pain Medical Treatment Guidelines": what the ACOEM writes itself is cited as such. */
function isMtus(text: string, from: number, to: number, names: CitedNames): boolean {
  const words = text.slice(from, to);
  if (/\bMTUS\b|Utilization Schedule/i.test(words)) return true;
  return !/^ACOEM/i.test(words) && longestName(text, from, names.titleShape, isTitle(text, names)) > from;
}

/** The sentence before the next "Decision based on" may have words of its own: "The Expert Reviewer based …". */
function sentenceEnd(text: string, next: number): number {
  const subject = /(?:^|\.\s)(the\s[\w' ]{3,40}\s)$/i.exec(text.slice(Math.max(0, next - 60), next));
  return subject === null ? next : next - (subject[1]?.length ?? 0);
}
