import type { Deadline } from '../../api/contract.ts';

export interface DeadlineGroup {
  readonly deadline: Deadline;
  /** The items that share code, start, due date and assumption; null stands for the whole letter. */
  readonly items: (number | null)[];
}

const ORDER: readonly Deadline['code'][] = ['authorize', 'reimburse', 'appeal', 'ur-effective-until'];

/** Folds equal clocks of several items into one, soonest first: what a screen, note or calendar shows. */
export function groupDeadlines(deadlines: readonly Deadline[]): DeadlineGroup[] {
  const groups = new Map<string, DeadlineGroup>();
  for (const deadline of deadlines) {
    const key = [deadline.code, deadline.start, deadline.due, deadline.assumption].join('|');
    const group = groups.get(key) ?? { deadline, items: [] };
    group.items.push(deadline.item);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      a.deadline.due.localeCompare(b.deadline.due) ||
      ORDER.indexOf(a.deadline.code) - ORDER.indexOf(b.deadline.code),
  );
}
