import type { Category, Span } from '../api/contract.ts';
import type { Ingredients } from './read-compound.ts';

/** What is asked for, by name. */
export interface ReadRequest {
  readonly category: Category;
  /** Null where only the kind of thing is known: a tablet of an unknown name. */
  readonly name: string | null;
  readonly drugClass: string | null;
  /** The form that "#30" counts, where the drug is sold in only one. */
  readonly unit: string | null;
  readonly span: Span;
  /** Of a drug: what it is made of, as the words print it. */
  readonly ingredients: Ingredients;
  readonly isCombination: boolean;
}

const NONE: Ingredients = new Map();

/** A service: what is no drug has neither class nor form. */
export function serviceRequest(category: Category, name: string, span: Span): ReadRequest {
  return { category, name, drugClass: null, unit: null, span, ingredients: NONE, isCombination: false };
}
