import type { NameTable } from './name-table.ts';
import type { Topic } from './registry/schema.ts';
import type { IndexedGuideline } from './registry-index.ts';
import { squeeze } from './squeeze.ts';
import { withoutAside } from './without-aside.ts';
import { wordKey } from './word-key.ts';

export interface Match<T> {
  readonly value: T;
  /** The letter prints the name wrongly: it is read as the value, which the reader should be told. */
  readonly misprint: boolean;
}

/** The value of a printed name: by its letters, then by its words in any order, then by the one name that is a slip of the pen away. */
export function matchName<T>(table: NameTable<T>, printed: string): Match<T> | null {
  const spelled = table.spelled.get(printed);
  if (spelled !== undefined) return spelled;
  // Of a guideline without a table of contents nothing can be named.
  if (table.exact.size === 0) return null;
  const squeezed = squeeze(printed);
  const exact = table.exact.get(squeezed);
  if (exact !== undefined) return { value: exact, misprint: table.misprints.has(squeezed) };
  // Examples: "Sampleology trials (STs)", "Sample Disorders 2031"
  const bare = /\(|\D\s\d{4}$/.test(printed) ? withoutAside(printed).replace(/\s\d{4}$/, '') : null;
  const value =
    table.words.get(wordKey(printed)) ??
    (bare === null ? null : (table.exact.get(squeeze(bare)) ?? table.words.get(wordKey(bare)))) ??
    null;
  if (value !== null) return { value, misprint: false };
  const near = table.nearest(squeezed);
  return near === null ? null : { value: near, misprint: true };
}

// Example: "2.1. Sample recommendation"
const NUMBERED = /^\s*(\d+(?:\.\d+)*)\.?(?=\s|$)/;

/** The topic of a printed section: by its number ("3.3.9 …") where the guideline numbers its recommendations, else by name. */
export function matchTopic(entry: IndexedGuideline, printed: string): Match<Topic> | null {
  const number = entry.bySection.size === 0 ? undefined : NUMBERED.exec(printed)?.[1];
  if (number !== undefined) {
    const topic = entry.bySection.get(number);
    return topic === undefined ? null : { value: topic, misprint: false };
  }
  return matchName(entry.topics, printed);
}
