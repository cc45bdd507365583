import type { Outcome, Span } from '../../api/contract.ts';
import type { CleanText } from '../../text/clean.ts';
import { trimSpan } from '../../text/fold.ts';
import { endOf, matchesOf } from '../../text/matches.ts';
import type { Share } from '../divide.ts';
import { BOTH_SIDES, type ItemPlace, nonEmpty } from '../item-place.ts';
import { findItemStart } from '../item-start.ts';
import { letterEnd } from '../letter-end.ts';
import { observeLines } from '../line-habits.ts';

// "… is not medically necessary and appropriate." before "The Claims Administrator …" or "The Expert Reviewer …"
const VERDICT =
  /\b(?:is|are|was|were)\s+((not\s*-?\s*)?medically\s*necessary(?:\s+(?:and|or)\s+appropriate)?)\s*\.?\s+(?=(?:the\s+)?(?:claims?\s+administrator|(?:expert|physician|professional|medical)\s+reviewer|decision\s+rationale)\b)/gi;
// "1. " · "12) " where an item may begin
const NUMBER = /(?:^|\s)(\d{1,2})\s?[.)]\s+(?=\S)/g;
// "Decision for " · "Decision for the request for "
const LEAD = /^(?:the\s+)?decision\s+for\s+(?:the\s+request\s+for\s+)?|^the\s+request\s+for\s+/i;
// "The Claims Administrator based …" · "The Claims Administrator did not cite …"
const ADMINISTRATOR = /\b(?:the\s+)?claims?\s+administrator\b/i;
// "The Expert Reviewer based …" · "The Physician Reviewer found …"
const REVIEWER =
  /(?:[.:]\s+|\n\s*)((?:the\s+)?(?:expert|physician|professional|medical)\s+reviewer\s+(?!'))/i;
// "The Expert Reviewer's decision rationale:"
const RATIONALE =
  /(?:(?:the\s+)?(?:expert|physician|professional|medical)\s+reviewer(?:'?s|s')?\s+)?decision\s+rationale\s*:/i;

interface Verdict {
  readonly start: number;
  readonly words: Span;
  readonly end: number;
  readonly outcome: Outcome;
}

/** The items of a `numbered-necessity` letter: `1. Decision for X is not medically necessary and appropriate.` */
export function placeNumberedNecessity(clean: CleanText, share: Share): ItemPlace[] {
  const text = clean.text;
  const heading = share.marks.filter((mark) => mark.kind === 'issues' || mark.kind === 'below');
  const floor = heading.at(-1)?.end ?? share.span[0];
  const verdicts = findVerdicts(text, floor, share.span[1]);
  const end = letterEnd(text, [verdicts.at(-1)?.end ?? floor, share.span[1]]);
  const habits = observeLines(text, floor, end);
  const starts = verdicts.map((verdict, index) => {
    const before = verdicts[index - 1]?.end ?? floor;
    const numbered = numberedStart(text, before, verdict.start, index + 1);
    if (numbered !== null) return { start: numbered, sure: true };
    const label = RATIONALE.exec(text.slice(before, verdict.start));
    if (index === 0 && label === null) return { start: before, sure: false };
    return findItemStart(
      text,
      before + (label === null ? 0 : label.index + label[0].length),
      verdict.start,
      habits,
      clean.boldStarts,
    );
  });
  return verdicts.map((verdict, index) => {
    const start = starts[index];
    const printed = trimSpan(text, [start?.start ?? verdict.start, verdict.start]);
    const lead = LEAD.exec(text.slice(printed[0], printed[1]))?.[0].length ?? 0;
    const next = starts[index + 1]?.start ?? end;
    const stop = numberBefore(text, next);
    return {
      at: verdict.start,
      printed: nonEmpty(printed),
      request: trimSpan(text, [printed[0] + lead, printed[1]]),
      outcome: { value: verdict.outcome, span: verdict.words, exact: true },
      ...placeParts(text, verdict.end, stop),
      startSure: start?.sure ?? false,
      sides: BOTH_SIDES,
    };
  });
}

function findVerdicts(text: string, from: number, to: number): Verdict[] {
  return matchesOf(VERDICT, text, from, to).map((match) => {
    const words = match[1] ?? '';
    const start = match.index + match[0].indexOf(words);
    return {
      start: match.index,
      words: [start, start + words.length],
      end: endOf(match),
      outcome: match[2] === undefined ? 'overturned' : 'upheld',
    };
  });
}

/** Where the item with this number begins, behind its number; null where no such number stands before the verdict. */
function numberedStart(text: string, from: number, to: number, number: number): number | null {
  const region = text.slice(from, to);
  let found: number | null = null;
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(region); match !== null; match = NUMBER.exec(region)) {
    if (Number(match[1]) === number) found = from + NUMBER.lastIndex;
    NUMBER.lastIndex -= 1;
  }
  return found;
}

/** The offset before the number of an item: "… necessary. | 2. Decision for …". */
function numberBefore(text: string, at: number): number {
  const before = /\s\d{1,2}\s?[.)]\s+$/.exec(text.slice(Math.max(0, at - 20), at));
  return before === null ? at : at - before[0].length;
}

function placeParts(
  text: string,
  from: number,
  to: number,
): Pick<ItemPlace, 'administrator' | 'reviewer' | 'rationale'> {
  const body = text.slice(from, to);
  const label = RATIONALE.exec(body);
  const basesEnd = label?.index ?? body.length;
  const bases = body.slice(0, basesEnd);
  const administrator = ADMINISTRATOR.exec(bases);
  const reviewer = REVIEWER.exec(bases);
  const reviewerAt =
    reviewer !== null
      ? reviewer.index + reviewer[0].length - (reviewer[1]?.length ?? 0)
      : administrator === null && label !== null
        ? 0
        : -1;
  const part = (start: number, end: number): Span | null =>
    nonEmpty(trimSpan(text, [from + start, from + end]));
  return {
    administrator:
      administrator === null ? null : part(administrator.index, reviewerAt > 0 ? reviewerAt : basesEnd),
    reviewer: reviewerAt === -1 ? null : part(reviewerAt, basesEnd),
    rationale: label === null ? null : part(label.index + label[0].length, body.length),
  };
}
