import type { Finding } from '../../api/contract.ts';
import { findBodyPartConflicts } from './body-part-conflict.ts';
import { findBoilerplate } from './boilerplate-rationale.ts';
import type { Finder, LetterContext } from './context.ts';
import { findDateConflicts } from './date-conflict.ts';
import { findDoseConflicts } from './dose-conflict.ts';
import { findDuplicateItems } from './duplicate-item.ts';
import { findEventsAfterDenial } from './event-after-denial.ts';
import { findHeaderOrder } from './header-order.ts';
import { findOutcomeConflicts } from './outcome-conclusion-conflict.ts';
import { findUnanswered } from './unanswered-request.ts';
import { findVisitConflicts } from './visit-conflict.ts';

// Each kind was read by eye on real letters before it was let in: docs/findings.md.
const FINDERS: readonly Finder[] = [
  findOutcomeConflicts,
  findHeaderOrder,
  findDateConflicts,
  findEventsAfterDenial,
  findDoseConflicts,
  findVisitConflicts,
  findBodyPartConflicts,
  findDuplicateItems,
  findUnanswered,
  findBoilerplate,
];

/** What a careful reader would want pointed out in a letter: those of the whole letter first, then by item. */
export function pointOut(letter: LetterContext): Finding[] {
  return FINDERS.flatMap((find) => find(letter)).sort((a, b) => (a.item ?? 0) - (b.item ?? 0));
}
