import type { Outcome, Span } from '../../api/contract.ts';
import { squeeze } from '../../guidelines/squeeze.ts';
import type { CleanText } from '../../text/clean.ts';
import { trimSpan } from '../../text/fold.ts';
import { endOf, matchesOf } from '../../text/matches.ts';
import type { Share } from '../divide.ts';
import { type ItemPlace, nonEmpty } from '../item-place.ts';
import { letterEnd } from '../letter-end.ts';

// "1) MAXIMUS Federal Services, Inc. has determined the request for a cane is not medically necessary and appropriate."
const DETERMINED =
  /(?:\b(\d{1,2})\s?[).]\s+)?(?:MAXIMUS\s+Federal\s+Services(?:,\s+Inc\.?)?|MAXIMUS|the\s+(?:expert|physician)\s+reviewer)\s+has\s+determined\s+(?:that\s+)?(?:the\s+)?(?:requests?\s+for\s+)?/gi;
const VERDICT =
  /\s+(?:is|are|was|were)\s+((not\s*-?\s*)?medically\s*necessary(?:\s+(?:and|or)\s+appropriate)?)/i;
// "1) Regarding the request for a cane:" · "Regarding the retrospective request for" · "2) Regarding Norco:"
const REGARDING = /^\s*(?:(\d{1,2})\s?[).]\s+regarding|regarding\s+the\s+(?:\w+\s+)?requests?\s+for)\s+/gim;
const LONGEST_ITEM = 1200;
// "The Claims Administrator based its decision on …. The Expert Reviewer relied on …"
const REVIEWER_SAYS = /\b(?:the\s+)?(?:expert|physician)\s+reviewer\s+(?:based|relied|found|did)\b/i;
const ADMINISTRATOR_SAYS = /\b(?:the\s+)?claims?\s+administrator\s+(?:based|relied|cited|used|did)\b/i;

interface Determined {
  readonly number: number;
  readonly request: Span;
  readonly outcome: Outcome;
  readonly words: Span;
}

/** The items of a `notice`: the numbered list, which is printed twice, and a section for each item further below. */
export function placeNotice(
  clean: CleanText,
  share: Share,
): { places: ItemPlace[]; disagree: readonly number[] } {
  const { text } = clean;
  const listed = findDetermined(text, share.span);
  const items = new Map<number, Determined>();
  const disagree: number[] = [];
  for (const item of listed) {
    const first = items.get(item.number);
    if (first === undefined) items.set(item.number, item);
    else if (first.outcome !== item.outcome || !sameWords(clean, first.request, item.request)) {
      disagree.push(item.number);
    }
  }
  const sections = findSections(text, share, listed.at(-1)?.words[1] ?? share.span[0]);
  const places = [...items.values()].map((item) => {
    const section = sections.find((one) => one.number === item.number) ?? sections[item.number - 1];
    return {
      at: item.request[0],
      printed: item.request,
      outcome: { value: item.outcome, span: item.words, exact: true },
      administrator: section?.administrator ?? null,
      reviewer: section?.reviewer ?? null,
      rationale: section?.rationale ?? null,
      startSure: true,
      sides: { administrator: false, reviewer: true },
    };
  });
  return { places, disagree };
}

function sameWords(clean: CleanText, a: Span, b: Span): boolean {
  return squeeze(clean.text.slice(...a)) === squeeze(clean.text.slice(...b));
}

function findDetermined(text: string, [from, to]: Span): Determined[] {
  const found: Determined[] = [];
  DETERMINED.lastIndex = from;
  let count = 0;
  for (let match = DETERMINED.exec(text); match !== null && match.index < to; match = DETERMINED.exec(text)) {
    const start = DETERMINED.lastIndex;
    const verdict = VERDICT.exec(text.slice(start, Math.min(to, start + LONGEST_ITEM)));
    if (verdict === null) continue;
    const request = trimSpan(text, [start, start + verdict.index]);
    const wordsAt = start + verdict.index + verdict[0].length - (verdict[1]?.length ?? 0);
    count += 1;
    found.push({
      number: match[1] === undefined ? count : Number(match[1]),
      request,
      outcome: verdict[2] === undefined ? 'overturned' : 'upheld',
      words: [wordsAt, wordsAt + (verdict[1]?.length ?? 0)],
    });
    DETERMINED.lastIndex = wordsAt;
  }
  return found;
}

interface Section {
  readonly number: number;
  readonly administrator: Span | null;
  readonly reviewer: Span | null;
  readonly rationale: Span | null;
}

function findSections(text: string, share: Share, from: number): Section[] {
  const starts = matchesOf(REGARDING, text, from, share.span[1]).map((match, index) => ({
    at: match.index,
    number: match[1] === undefined ? index + 1 : Number(match[1]),
    end: endOf(match),
  }));
  return starts.map((start, index) => {
    const stop = starts[index + 1]?.at ?? share.span[1];
    const inside = share.marks.filter((mark) => mark.start >= start.end && mark.start < stop);
    const relied = inside.find((mark) => mark.kind === 'relied');
    const rationale = inside.find((mark) => mark.kind === 'rationale');
    const bases = relied === undefined ? null : trimSpan(text, [relied.end, rationale?.start ?? stop]);
    return {
      number: start.number,
      ...splitBases(text, bases),
      rationale:
        rationale === undefined
          ? null
          : nonEmpty(trimSpan(text, [rationale.end, letterEnd(text, [rationale.end, stop])])),
    };
  });
}

/** Some notices name the administrator's guideline first, in the same paragraph. */
function splitBases(text: string, span: Span | null): Pick<Section, 'administrator' | 'reviewer'> {
  if (span === null) return { administrator: null, reviewer: null };
  const words = text.slice(span[0], span[1]);
  const administrator = ADMINISTRATOR_SAYS.exec(words);
  const reviewer = REVIEWER_SAYS.exec(words);
  if (administrator === null) return { administrator: null, reviewer: nonEmpty(span) };
  if (reviewer === null || reviewer.index < administrator.index) {
    return { administrator: nonEmpty(span), reviewer: null };
  }
  return {
    administrator: nonEmpty(trimSpan(text, [span[0] + administrator.index, span[0] + reviewer.index])),
    reviewer: nonEmpty(trimSpan(text, [span[0] + reviewer.index, span[1]])),
  };
}
