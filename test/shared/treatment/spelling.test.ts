import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRUGS } from '../../../shared/treatment/vocabulary/drugs.ts';
import { linesOf } from '../../../shared/treatment/vocabulary/phrases.ts';
import { ORDINARY, spellingOf } from '../../../shared/treatment/vocabulary/spelling.ts';

const generics = [...linesOf(DRUGS)]
  .map(({ fields: [name = ''] }) => name)
  .filter((name) => /^[a-z]{6,24}$/.test(name));

/** Every mistake of one letter: left out, put in, replaced, swapped with the next. */
const mistake = fc.record({
  kind: fc.constantFrom('missing', 'extra', 'wrong', 'swapped'),
  at: fc.nat(30),
  letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
});

function misspell(word: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
  const i = at % (kind === 'swapped' ? word.length - 1 : word.length);
  const [before, here, after] = [word.slice(0, i), word.slice(i, i + 1), word.slice(i + 1)];
  if (kind === 'missing') return before + after;
  if (kind === 'extra') return before + letter + here + after;
  if (kind === 'wrong') return before + letter + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}

describe('a misspelled name', () => {
  it('of six letters or more is found whatever the one mistake and wherever it is, unless that makes another word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...generics), mistake, (name, slip) => {
        const correct = spellingOf([name]);
        const word = misspell(name, slip);
        fc.pre(word.length >= 6 && word.length <= 24);
        expect(correct(word)).toBe(ORDINARY.has(word) ? null : name);
      }),
      { numRuns: 500 },
    );
  });

  it('is left alone when two names lie as close', () => {
    expect(spellingOf(['prednisone', 'prednisole'])('prednisose')).toBeNull();
  });

  it('is left alone when it is short, two letters off, or a word of its own', () => {
    const correct = spellingOf(['mobic', 'baclofen', 'injection']);
    expect(correct('mobik')).toBeNull();
    expect(correct('bacllofeen')).toBeNull();
    expect(correct('infection')).toBeNull();
    expect(spellingOf(['probiotic'])('prebiotic')).toBeNull();
  });
});
