import type { Deadline, Item, Summary, Warning } from '../../api/contract.ts';
import { formatUsDate } from '../calendar/format-date.ts';
import { listItems } from '../list-items.ts';
import { appealClock, authorizeClock, reimburseClock, type Start, urEffectiveClock } from './clocks.ts';
import { readServiceTime } from './read-service-time.ts';

export type DeadlineFacts = Pick<Summary, 'dates' | 'priority'> & {
  readonly items: readonly Pick<Item, 'number' | 'outcome' | 'printed' | 'treatment'>[];
};

export interface Clocks {
  readonly deadlines: Deadline[];
  /** What could not be computed and why: a clock that is missing is never silent. */
  readonly warnings: Warning[];
}

/**
 * The clocks of a decision, item by item in the letter's order. Nothing here depends on today.
 * @param received ISO date on which the claims administrator received the letter, where the user entered it.
 */
export function computeDeadlines(facts: DeadlineFacts, received?: string): Clocks {
  const { decision, utilizationReview } = facts.dates;
  const start = startOf(decision, received);
  const deadlines: Deadline[] = [];
  const missing: Missing[] = [];
  const clock = oncePerLetter();
  for (const item of facts.items) {
    if (item.outcome === 'overturned') {
      const { rendered, pending } = readServiceTime(item, decision);
      if (start && pending) {
        const expedited = facts.priority === 'expedited';
        deadlines.push(clock('authorize', item.number, () => authorizeClock(item.number, start, expedited)));
      }
      if (start && rendered)
        deadlines.push(clock('reimburse', item.number, () => reimburseClock(item.number, start)));
      if (!start) missing.push({ item: item.number, ...NO_START });
    }
    if (item.outcome === 'upheld') {
      if (utilizationReview)
        deadlines.push(clock('ur', item.number, () => urEffectiveClock(item.number, utilizationReview)));
      else missing.push({ item: item.number, ...NO_UR_DATE });
    }
    if (item.outcome === 'unclear') continue;
    const side = item.outcome === 'overturned' ? 'administrator' : 'employee';
    if (decision) deadlines.push(clock(side, item.number, () => appealClock(item.number, decision, side)));
    else missing.push({ item: item.number, ...NO_SERVICE });
  }
  return { deadlines, warnings: [...receiptWarnings(decision, received), ...missingWarnings(missing)] };
}

/** The items of a letter share its dates: a clock is computed for the first item and is the same for the others. */
function oncePerLetter(): (kind: string, item: number, compute: () => Deadline) => Deadline {
  const known = new Map<string, Deadline>();
  return (kind, item, compute) => {
    const first = known.get(kind) ?? compute();
    known.set(kind, first);
    return { ...first, item };
  };
}

interface Missing {
  readonly item: number;
  readonly what: string;
  readonly date: string;
}

const NO_START = { what: 'The date to authorize or pay', date: 'decision date' } as const;
const NO_SERVICE = { what: 'The time to appeal', date: 'decision date' } as const;
const NO_UR_DATE = { what: 'How long the UR decision stands', date: 'UR denial date' } as const;

function startOf(decision: string | null, received: string | undefined): Start | null {
  if (received !== undefined) return { date: received, entered: true };
  return decision === null ? null : { date: decision, entered: false };
}

/** One warning a kind of clock, naming its items. */
function missingWarnings(missing: readonly Missing[]): Warning[] {
  return [NO_START, NO_SERVICE, NO_UR_DATE].flatMap(({ what, date }) => {
    const items = missing.filter((entry) => entry.what === what).map((entry) => entry.item);
    const [first] = items;
    if (first === undefined) return [];
    return [
      {
        code: 'deadline-not-computed',
        item: items.length === 1 ? first : null,
        field: 'deadlines',
        message: `${what} cannot be computed for ${listItems(items)}: no ${date} was read.`,
        span: null,
      },
    ];
  });
}

function receiptWarnings(decision: string | null, received: string | undefined): Warning[] {
  if (decision === null || received === undefined || received >= decision) return [];
  return [
    {
      code: 'received-before-decision',
      item: null,
      field: 'deadlines',
      message: `The receipt date entered, ${formatUsDate(received)}, is before the decision date, ${formatUsDate(decision)}; the clocks run from the date entered.`,
      span: null,
    },
  ];
}
