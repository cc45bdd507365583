import type { Span } from '../../api/contract.ts';
import { squeeze } from '../../guidelines/squeeze.ts';
import type { CleanText } from '../../text/clean.ts';
import { skipSpace, skipSpaceBack, trimSpan } from '../../text/fold.ts';
import { endOf, matchesOf } from '../../text/matches.ts';
import type { Share } from '../divide.ts';
import { BOTH_SIDES, type ItemPlace, nonEmpty } from '../item-place.ts';
import { findItemStart } from '../item-start.ts';
import { isLabel, type Landmark } from '../landmarks.ts';
import { letterEnd } from '../letter-end.ts';
import { type LineHabits, observeLines } from '../line-habits.ts';
import { type FoundOutcome, outcomeBefore } from '../outcome.ts';
import { verdictBefore } from '../verdict-line.ts';

interface Group {
  readonly outcome: FoundOutcome | null;
  readonly labels: readonly Landmark[];
  /** Where the words before the item end at the latest: the group's first landmark. */
  readonly first: number;
  /** Whether a label was printed twice. */
  readonly doubled: boolean;
}

/** The items of a `colon-outcome` letter: `<item>: Upheld`, two guideline lines, a rationale. */
export function placeColonOutcome(clean: CleanText, share: Share): ItemPlace[] {
  const { text, boldStarts } = clean;
  const end = lastRationaleEnd(text, share);
  const floor = itemsFloor(text, share);
  const groups = groupLabels(text, share, floor.at, end);
  const habits = observeLines(text, floor.at, end);
  const names = groups.map((group, index) => {
    const previous = groups[index - 1];
    const before = previous === undefined ? floor.at : lastEnd(previous, floor.at);
    const announced = previous === undefined && floor.announced;
    return placePrinted(text, group, before, announced, habits, boldStarts);
  });
  const leads = leadsOf(text, names);
  return groups.map((group, index) => {
    const next = groups[index + 1];
    const stop = next === undefined ? end : (names[index + 1]?.printed?.[0] ?? next.first);
    const { printed, sure } = names[index] ?? { printed: null, sure: false };
    const name: Name = { printed: printed && [printed[0] + (leads[index] ?? 0), printed[1]], sure };
    return placeItem(text, group, name, stop);
  });
}

interface Name {
  readonly printed: Span | null;
  /** Whether its beginning is certain. */
  readonly sure: boolean;
}

// "• Norco" · "- Norco": the sign of a list
const BULLET = /^(?:[•·▪●◦*]\s*|-\s+)(?=\w)/;
// "2. Norco" · "2) Norco"
const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/;

/** How many units of each name only count it: bullets, and numbers where every item bears its own. */
function leadsOf(text: string, names: readonly Name[]): number[] {
  const heads = names.map(({ printed }) =>
    printed ? text.slice(printed[0], Math.min(printed[1], printed[0] + 8)) : '',
  );
  const counted = heads.every((head, index) => Number(NUMBER.exec(head)?.[1]) === index + 1);
  return heads.map((head) => ((counted ? NUMBER : BULLET).exec(head)?.[0] ?? '').length);
}

interface Floor {
  readonly at: number;
  /** Whether a heading announces the items, so that the first begins right behind it. */
  readonly announced: boolean;
}

// "The Final Determination was based on … set fortb below:" · "… set forth below": no landmark where a scan misprinted its end
const LEAD = /^\s*the\s+final\s+det[^:]{50,90}?(?:below|:|\n\s*\n)\W*/i;

/** Items stand behind "set forth below:", else behind the heading of the issues, else anywhere. */
function itemsFloor(text: string, share: Share): Floor {
  const firstLabel = share.marks.find(isLabel)?.start ?? share.span[1];
  let at = -1;
  for (const mark of share.marks) {
    if (mark.start > firstLabel) break;
    if (mark.kind === 'below' || mark.kind === 'issues') at = Math.max(at, mark.end);
  }
  if (at !== -1) return { at: at + (LEAD.exec(text.slice(at))?.[0].length ?? 0), announced: true };
  const before = share.marks.filter((mark) => !isLabel(mark) && mark.start < firstLabel).at(-1);
  return { at: before?.end ?? share.span[0], announced: false };
}

function groupLabels(text: string, share: Share, floor: number, end: number): Group[] {
  const labels = share.marks.filter((mark) => isLabel(mark) && mark.start >= floor && mark.start < end);
  const groups: { outcome: FoundOutcome | null; labels: Landmark[]; first: number; doubled: boolean }[] = [];
  let open: (typeof groups)[number] | null = null;
  let previousEnd = floor;
  for (const label of labels) {
    const outcome =
      outcomeBefore(text, label.start, previousEnd) ??
      verdictBefore(text, skipSpaceBack(text, label.start, previousEnd), previousEnd, groups.length === 0);
    previousEnd = label.end;
    if (outcome === null && open !== null) {
      const last = open.labels.at(-1);
      // A line that was copied twice; only behind a rationale does a label without an outcome open an item.
      if (
        last !== undefined &&
        rank(label) <= rank(last) &&
        (last.kind !== 'rationale' || label.kind === 'rationale')
      ) {
        open.doubled = true;
        continue;
      }
      if (last === undefined || rank(label) > rank(last)) {
        open.labels.push(label);
        continue;
      }
    }
    open = { outcome, labels: [label], first: outcome?.colon ?? label.start, doubled: false };
    groups.push(open);
  }
  const cut = cutOffItem(text, previousEnd, end);
  if (cut !== null) groups.push({ outcome: cut, labels: [], first: cut.colon, doubled: false });
  return groups;
}

const rank = (label: Landmark): number =>
  label.kind === 'administrator' ? 0 : label.kind === 'reviewer' ? 1 : 2;

/** An item whose outcome is the last thing that a cut-off letter still has. */
function cutOffItem(text: string, from: number, end: number): FoundOutcome | null {
  let tail = skipSpaceBack(text, end, from);
  const whole = outcomeBefore(text, tail, from);
  // "…, and the denial is upheld." ends a rationale.
  if (whole?.exact && text[whole.colon] === ':') return whole;
  // "Norco #60: Upheld\n\nClaims Admin"
  const last = text.lastIndexOf('\n', tail - 1);
  if (last <= from || tail - last > 40) return null;
  const rest = squeeze(text.slice(last + 1, tail));
  if (rest === '' || !'claimsadministratorguideline'.startsWith(rest)) return null;
  tail = skipSpaceBack(text, last, from);
  const before = outcomeBefore(text, tail, from);
  return before?.exact ? before : null;
}

function placeItem(text: string, group: Group, name: Name, stop: number): ItemPlace {
  const part = (kind: Landmark['kind']): Span | null => {
    const at = group.labels.findIndex((label) => label.kind === kind);
    const label = group.labels[at];
    if (label === undefined) return null;
    return nonEmpty(trimSpan(text, [label.end, group.labels[at + 1]?.start ?? stop]));
  };
  const { outcome } = group;
  return {
    at: group.first,
    printed: name.printed,
    startSure: name.sure,
    doubled: group.doubled,
    outcome:
      outcome === null
        ? null
        : { value: outcome.outcome, span: [outcome.start, outcome.end], exact: outcome.exact },
    administrator: part('administrator'),
    reviewer: part('reviewer'),
    rationale: part('rationale'),
    sides: BOTH_SIDES,
  };
}

const lastEnd = (group: Group, floor: number): number =>
  group.labels.at(-1)?.end ?? group.outcome?.end ?? floor;

// A line of a fax machine may stand above the first item.
const GAP = /\n\s*\n/;
// Longer than this, the words behind the announcement are more than one item's name.
const LONGEST_FIRST = 700;

function placePrinted(
  text: string,
  group: Group,
  before: number,
  announced: boolean,
  habits: LineHabits,
  boldStarts: readonly number[],
): Name {
  const itemEnd = group.outcome?.colon ?? group.first;
  const first = skipSpace(text, before, itemEnd);
  const direct = announced && itemEnd - first <= LONGEST_FIRST && !GAP.test(text.slice(first, itemEnd));
  const found = direct
    ? { start: first, sure: true }
    : findItemStart(text, before, itemEnd, habits, boldStarts);
  const start = behindCopy(text, found.start, itemEnd);
  const printed = nonEmpty(trimSpan(text, [start, itemEnd], '', ':'));
  const sounds =
    printed !== null &&
    (SOUNDS_LIKE_PROSE.test(text.slice(start, start + 30)) || SPEAKS.test(text.slice(...printed)));
  return { printed, sure: found.sure && start === found.start && !sounds };
}

// "Given the above, the request for …" is how a rationale goes on, not how an item begins.
const SOUNDS_LIKE_PROSE =
  /^(?:given|therefore|thus|hence|as\s+such|accordingly|consequently|in\s+this\s+case|based\s+on|for\s+these|the\s+request|there\s+(?:is|was|are|were)|medically\s+necessary)\b/i;
// "Weaning should be done per page 124 Norco #60": a sentence that lost its end stands before the item.
const SPEAKS = /\b(?:should|would|must|cannot|(?:does|did|has|have|had)\s+not)\b/i;
// "X: Upheld" once more inside the item: its line was copied twice.
const COPY = /:\s{0,20}(?:upheld|overturned)\b[.\s]*/gi;

function behindCopy(text: string, start: number, end: number): number {
  const copy = matchesOf(COPY, text.slice(start, end)).at(-1);
  return copy === undefined ? start : start + endOf(copy);
}

function lastRationaleEnd(text: string, share: Share): number {
  const [, end] = share.span;
  const last = share.marks.filter(isLabel).at(-1);
  return last === undefined ? end : letterEnd(text, [last.end, end]);
}
