import { parseDecision } from '../../shared/index.ts';
import { seededRandom } from './random.ts';
import { changesBy } from './silent-changes.ts';
import { SLIPS } from './slips.ts';

export interface Letter {
  readonly name: string;
  readonly text: string;
}

export interface Tally {
  readonly kind: string;
  tried: number;
  /** Slips that changed a value, or lost it, with a warning. */
  warned: number;
  /** What each slip changed without one, with the letter and the offset. */
  readonly silent: string[];
}

/** Does so many slips of each kind to each letter of one decision and tells what was read otherwise. */
export function trySlips(letters: readonly Letter[], each: number, seed: number): Tally[] {
  const tallies = Object.keys(SLIPS).map((kind): Tally => ({ kind, tried: 0, warned: 0, silent: [] }));
  const random = seededRandom(seed);
  for (const { name, text } of letters) {
    const answer = parseDecision(text);
    const [before, second] = answer.ok ? answer.summaries : [];
    if (before === undefined || second !== undefined) continue;
    for (const tally of tallies) {
      for (let count = 0; count < each; count += 1) {
        const slip = SLIPS[tally.kind]?.(text, random) ?? null;
        if (slip === null) continue;
        const { silent, warned } = changesBy(text, before, slip);
        tally.tried += 1;
        if (warned) tally.warned += 1;
        if (silent.length > 0) tally.silent.push(`${name} at ${slip.at}: ${silent.join(', ')}`);
      }
    }
  }
  return tallies;
}
