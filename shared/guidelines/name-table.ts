import type { Match } from './match-name.ts';
import { type Nearest, nearestName } from './nearest-name.ts';
import { squeeze } from './squeeze.ts';
import { withoutAside } from './without-aside.ts';
import { wordKey } from './word-key.ts';

/** Look-up by exact name, then by the same words in any order; a key that two values claim answers neither. */
export interface NameTable<T> {
  /** By a name as the registry spells it, to the letter: so most letters print it, and no key needs to be made. */
  readonly spelled: ReadonlyMap<string, Match<T>>;
  readonly exact: ReadonlyMap<string, T>;
  readonly words: ReadonlyMap<string, T | null>;
  /** Names known to be misprints of a value. */
  readonly misprints: ReadonlySet<string>;
  readonly nearest: Nearest<T>;
}

interface Named<T> {
  readonly value: T;
  readonly names: readonly string[];
  readonly misprints: readonly string[];
}

/** Prepares names for look-up. */
export function tableOf<T>(entries: readonly Named<T>[]): NameTable<T> {
  const exact = new Map<string, T>();
  const words = new Map<string, T | null>();
  const misprints = new Set<string>();
  for (const { value, names, misprints: printed } of entries) {
    for (const name of [...names, ...printed]) if (!exact.has(squeeze(name))) exact.set(squeeze(name), value);
    for (const name of printed) misprints.add(squeeze(name));
  }
  for (const { value, names } of entries) {
    for (const name of names.flatMap((full) => [full, withoutAside(full)])) {
      const key = wordKey(name);
      if (key === '') continue;
      const claimed = words.get(key);
      words.set(key, claimed === undefined || claimed === value ? value : null);
    }
  }
  const spelled = new Map<string, Match<T>>();
  for (const { names, misprints: printed } of entries) {
    for (const name of [...names, ...printed]) {
      const value = exact.get(squeeze(name));
      if (value !== undefined) spelled.set(name, { value, misprint: misprints.has(squeeze(name)) });
    }
  }
  return { spelled, exact, words, misprints, nearest: nearestName(exact) };
}
