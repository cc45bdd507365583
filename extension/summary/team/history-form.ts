import { BasisKind, Category, isoDate, LetterOutcome } from '../../../shared/api/contract.ts';
import { DecisionFilters, type DecisionSort } from '../../../shared/api/decisions.ts';
import { SPECIALTIES } from '../../../shared/api/specialties.ts';

/** What stands in the fields of the history's form; '' where a filter is left open. */
export interface HistoryForm {
  readonly q: string;
  readonly outcome: string;
  readonly category: string;
  readonly basis: string;
  readonly specialty: string;
  readonly from: string;
  readonly to: string;
  readonly sort: DecisionSort;
}

export const EMPTY_FORM: HistoryForm = {
  q: '',
  outcome: '',
  category: '',
  basis: '',
  specialty: '',
  from: '',
  to: '',
  sort: 'newest-added',
};

export const OUTCOMES = LetterOutcome.options;
export const CATEGORIES = Category.options;
export const BASES = BasisKind.options;
export { SPECIALTIES };

/** The filters of a form: what is empty, or no value that the Worker knows, is left out. */
export function filtersOf(form: HistoryForm): DecisionFilters {
  const { sort: _, ...fields } = form;
  const given = Object.entries(fields)
    .map(([name, value]) => [name, value.trim().slice(0, 200)] as const)
    .filter(([name, value]) => value !== '' && (!isDay(name) || isoDate.safeParse(value).success));
  const parsed = DecisionFilters.safeParse(Object.fromEntries(given));
  return parsed.success ? parsed.data : {};
}

/** Whether the last day stands before the first: nothing could be found. */
export function isBackwards({ from, to }: HistoryForm): boolean {
  return from !== '' && to !== '' && to < from;
}

function isDay(name: string): boolean {
  return name === 'from' || name === 'to';
}
