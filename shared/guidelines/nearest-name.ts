import { isWithin } from '../text/distance.ts';

/** A misprint shorter than this could as well be another word. */
const SHORTEST_MISPRINT = 6;

interface Kept<T> {
  readonly name: string;
  readonly value: T;
  readonly digits: string;
  /** One bit for each letter that the name holds. */
  readonly letters: number;
}

/** Finds the one value whose squeezed name is a slip of the pen away from a printed one; null where none or several are. */
export type Nearest<T> = (squeezed: string) => T | null;

/** Prepares squeezed names by their length, so that only those of nearly the same letters are compared in full. */
export function nearestName<T>(names: Iterable<readonly [string, T]>): Nearest<T> {
  const byLength = new Map<number, Kept<T>[]>();
  for (const [name, value] of names) {
    if (name.length < SHORTEST_MISPRINT) continue;
    const kept = { name, value, digits: digitsOf(name), letters: lettersOf(name) };
    const same = byLength.get(name.length);
    if (same) same.push(kept);
    else byLength.set(name.length, [kept]);
  }
  return (squeezed) => {
    if (squeezed.length < SHORTEST_MISPRINT) return null;
    const allowed = squeezed.length < 14 ? 1 : 2;
    const digits = digitsOf(squeezed);
    const letters = lettersOf(squeezed);
    let found: T | null = null;
    for (let length = squeezed.length - allowed; length <= squeezed.length + allowed; length += 1) {
      for (const kept of byLength.get(length) ?? []) {
        // Numbers tell recommendations and chapters apart: one digit off is another one, never a misprint.
        if (kept.value === found || kept.digits !== digits) continue;
        // A changed letter is one less and one more.
        if (countBits(kept.letters ^ letters) > 2 * allowed) continue;
        if (!isWithin(kept.name, squeezed, allowed)) continue;
        if (found !== null) return null;
        found = kept.value;
      }
    }
    return found;
  };
}

function digitsOf(name: string): string {
  return /\d/.test(name) ? name.replace(/\D+/g, '') : '';
}

function lettersOf(squeezed: string): number {
  let letters = 0;
  for (let at = 0; at < squeezed.length; at += 1) {
    const letter = squeezed.charCodeAt(at) - 97;
    if (letter >= 0) letters |= 1 << letter;
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
