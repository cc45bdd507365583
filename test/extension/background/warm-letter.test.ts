import { afterEach, expect, it, vi } from 'vitest';
import { WARM_LETTER } from '../../../extension/entrypoints/background/warm-letter.ts';
import { parseDecision } from '../../../shared/index.ts';
import { SAMPLE_LETTERS } from '../../portal/letters/index.ts';
import { letterText } from '../../portal/render/text.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The patterns that the reading of a text asks. */
function patternsOf(text: string): Set<string> {
  const used = new Set<string>();
  const exec = RegExp.prototype.exec;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, words) {
    used.add(String(this));
    return exec.call(this, words);
  });
  parseDecision(text, {});
  spy.mockRestore();
  return used;
}

it('the letter that warms the parser asks nine in ten of the patterns that other letters ask', () => {
  const warm = patternsOf(WARM_LETTER);
  const others = new Set(SAMPLE_LETTERS.flatMap((letter) => [...patternsOf(letterText(letter))]));
  const cold = [...others].filter((pattern) => !warm.has(pattern));
  expect(others.size).toBeGreaterThan(150);
  expect(cold.length / others.size).toBeLessThan(0.1);
});

it('the letter that warms the parser is read, with both kinds of outcome', () => {
  const result = parseDecision(WARM_LETTER, {});
  const outcomes = result.ok
    ? result.summaries.flatMap(({ items }) => items.map(({ outcome }) => outcome))
    : [];
  expect(outcomes).toEqual(['upheld', 'overturned', 'upheld', 'overturned', 'upheld', 'upheld']);
});
