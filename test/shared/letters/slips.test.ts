import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLetters } from '../../../scripts/fuzz/read-letters.ts';
import { changesBy } from '../../../scripts/fuzz/silent-changes.ts';
import { SLIPS } from '../../../scripts/fuzz/slips.ts';
import { trySlips } from '../../../scripts/fuzz/try-slips.ts';
import { parseDecision } from '../../../shared/index.ts';

const home = join(import.meta.dirname, '..', '..', 'letters');
const real = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'letters', 'real');

/** What must never change in silence, whatever else does. */
const NEVER = /the outcome|the verdict|the header's|the number of items|one decision became several/;

describe('one slip of a copy, a scan or a fax', () => {
  it('never changes an outcome, a verdict, a date or the number of items in silence, and other values hardly ever', async () => {
    const tallies = trySlips(await readLetters([home, real]), 8, 1);
    const silent = tallies.flatMap((tally) => tally.silent);
    const tried = tallies.reduce((sum, tally) => sum + tally.tried, 0);
    expect(silent.filter((what) => NEVER.test(what))).toEqual([]);
    // `npm run fuzz -- --slips 100` names them; one in a thousand was ten times as many as there were.
    expect(silent.length).toBeLessThan(tried / 1000);
  });

  it.each(Object.keys(SLIPS))('is tried everywhere: %s', async (kind) => {
    const [tally] = trySlips(await readLetters([home]), 2, 3).filter((one) => one.kind === kind);
    expect(tally?.tried).toBeGreaterThan(50);
  });

  it('is told as silent where a value changes without a warning, and not where the slip stands in its words', () => {
    const text = readFileSync(join(home, 'a-single-upheld', 'letter.txt'), 'utf8');
    const answer = parseDecision(text);
    const summary = answer.ok ? answer.summaries[0] : undefined;
    if (summary === undefined) throw new Error('The letter was not read.');
    const [item] = summary.items;
    if (item === undefined) throw new Error('The letter has no item.');
    const other = { ...summary, items: [{ ...item, outcome: 'overturned' as const, request: 'Another' }] };
    const far = { at: text.length - 1, removed: 0, put: '' };
    expect(changesBy(text, summary, far)).toEqual({ silent: [], warned: false });
    expect(changesBy(text, other, far).silent).toEqual(['the outcome of item 1', 'the request of item 1']);
    const within = { at: item.spans.printed?.[0] ?? 0, removed: 0, put: '' };
    expect(changesBy(text, other, within).silent).toEqual(['the outcome of item 1']);
  });
});
