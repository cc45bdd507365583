import type { Basis, Item, Span, Summary } from '../../shared/api/contract.ts';
import { parseDecision } from '../../shared/index.ts';
import { type Slip, slipped } from './slips.ts';

export interface Changes {
  /** What became another value without a word of warning, though the slip stands outside of that value's own words. */
  readonly silent: readonly string[];
  /** Whether anything was read otherwise, or not at all, with a warning. */
  readonly warned: boolean;
}

/** All of such a letter is to be checked against its words, as its summary says. */
const RECALLED = 'layout-recalled';

const NONE: Changes = { silent: [], warned: false };

/** Compares the reading of a letter with that of the same letter after one slip. */
export function changesBy(text: string, before: Summary, slip: Slip): Changes {
  const answer = parseDecision(slipped(text, slip));
  const [after, second] = answer.ok ? answer.summaries : [];
  if (after === undefined) return { silent: [], warned: true };
  if (second !== undefined) return { silent: ['one decision became several'], warned: false };
  const changed = changesOf(before, after, slip);
  if (changed.length === 0) return NONE;
  return warningsOf(after) === warningsOf(before) && !after.warnings.some(({ code }) => code === RECALLED)
    ? { silent: changed, warned: false }
    : { silent: [], warned: true };
}

const warningsOf = ({ warnings }: Summary): string =>
  warnings
    .map(({ code, item, field }) => `${code} ${item} ${field}`)
    .sort()
    .join();

function changesOf(before: Summary, after: Summary, slip: Slip): string[] {
  if (before.items.length !== after.items.length) return ['the number of items'];
  const header = headerOf(before).filter(([, value], at) => value !== headerOf(after)[at]?.[1]);
  const items = before.items.flatMap((item, index) => {
    const now = after.items[index];
    return now === undefined
      ? []
      : changesOfItem(item, now, slip).map((what) => `${what} of item ${item.number}`);
  });
  return [
    ...header.flatMap(([field]) => (isIn(slip, before.spans[field]) ? [] : [`the header's ${field}`])),
    ...items,
  ];
}

function changesOfItem(before: Item, after: Item, slip: Slip): string[] {
  const changed: string[] = [];
  if (before.outcome !== after.outcome) changed.push('the outcome');
  if (!isIn(slip, before.spans.printed) && wordsOf(before) !== wordsOf(after)) changed.push('the request');
  for (const side of ['administrator', 'reviewer'] as const) {
    if (isIn(slip, ...citationsOf(before[side]))) continue;
    if (sourcesOf(before[side]) !== sourcesOf(after[side])) changed.push(`the sources of the ${side}`);
  }
  if (before.rationale?.conclusion !== after.rationale?.conclusion) changed.push('the verdict');
  if (Math.abs(lengthOf(before) - lengthOf(after)) > LONGEST_SLIP) changed.push('the rationale');
  return changed;
}

/** No slip puts more into a rationale. */
const LONGEST_SLIP = 80;

const lengthOf = ({ rationale }: Item): number => rationale?.text.length ?? -1000;

const headerOf = ({ caseNumber, priority, dates }: Summary): [string, string | null][] => [
  ['caseNumber', caseNumber],
  ['priority', priority],
  ...Object.entries(dates).map(([field, date]): [string, string | null] => [`dates.${field}`, date]),
];

const wordsOf = ({ request, original, authorized }: Item): string =>
  JSON.stringify([request, original, authorized]);

const citationsOf = (basis: Basis | null): Span[] => basis?.citations.map(({ span }) => span) ?? [];

const sourcesOf = (basis: Basis | null): string =>
  JSON.stringify([
    basis?.basis,
    basis?.citations.map(({ source, guideline, edition, pages }) => [source, guideline, edition, pages]),
  ]);

/** Whether the slip touches one of these stretches. */
function isIn({ at, removed }: Slip, ...spans: (Span | undefined)[]): boolean {
  return spans.some((span) => span !== undefined && at + removed >= span[0] && at <= span[1]);
}
