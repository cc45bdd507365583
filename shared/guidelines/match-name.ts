import { squeeze, withoutAside, wordKey } from './fold.ts';
import type { Topic } from './registry/schema.ts';
import type { IndexedGuideline, NameTable } from './registry-index.ts';

export interface Match<T> {
  readonly value: T;
  /** The letter prints the name wrongly: it is read as the value, which the reader should be told. */
  readonly misprint: boolean;
}

/** A misprint shorter than this could as well be another word. */
const SHORTEST_MISPRINT = 6;

/** The value of a printed name: by its letters, then by its words in any order, then by the one name that is a slip of the pen away. */
export function matchName<T>(table: NameTable<T>, printed: string): Match<T> | null {
  const squeezed = squeeze(printed);
  const exact = table.exact.get(squeezed);
  if (exact !== undefined) return { value: exact, misprint: table.misprints.has(squeezed) };
  for (const name of [printed, withoutAside(printed)]) {
    const value = table.words.get(wordKey(name));
    if (value !== undefined && value !== null) return { value, misprint: false };
  }
  const near = nearest(table, squeezed);
  return near === null ? null : { value: near, misprint: true };
}

/** The topic of a printed section: by its number ("3.3.9 …") where the guideline numbers its recommendations, else by name. */
export function matchTopic(entry: IndexedGuideline, printed: string): Match<Topic> | null {
  // Example: "2.1. Sample recommendation"
  const number = /^\s*(\d+(?:\.\d+)*)\.?(?=\s|$)/.exec(printed)?.[1];
  if (number !== undefined && entry.bySection.size > 0) {
    const topic = entry.bySection.get(number);
    return topic === undefined ? null : { value: topic, misprint: false };
  }
  return matchName(entry.topics, printed);
}

function nearest<T>(table: NameTable<T>, squeezed: string): T | null {
  if (squeezed.length < SHORTEST_MISPRINT) return null;
  const allowed = squeezed.length < 14 ? 1 : 2;
  let found: T | null = null;
  for (const [name, value] of table.exact) {
    // Numbers tell recommendations and chapters apart: one digit off is another one, never a misprint.
    if (Math.abs(name.length - squeezed.length) > allowed || digitsOf(name) !== digitsOf(squeezed)) continue;
    if (name.length < SHORTEST_MISPRINT || !isWithin(name, squeezed, allowed) || value === found) continue;
    if (found !== null) return null;
    found = value;
  }
  return found;
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

/** Whether two names differ by at most `allowed` letters put in, left out, changed or swapped with their neighbor. */
function isWithin(a: string, b: string, allowed: number): boolean {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(at(last, column) + 1, at(line, column - 1) + 1, at(last, column - 1) + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > allowed) return false;
    before = last;
    last = line;
  }
  return at(last, b.length) <= allowed;
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}
