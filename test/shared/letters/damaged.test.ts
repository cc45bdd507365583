import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../scripts/fuzz/check-answer.ts';
import { MUTATIONS, mutateLetter } from '../../../scripts/fuzz/mutate.ts';
import { seededRandom } from '../../../scripts/fuzz/random.ts';

const home = join(import.meta.dirname, '..', '..', 'letters');
const letters = readdirSync(home).flatMap((slug) =>
  readdirSync(join(home, slug))
    .filter((name) => /^letter\.(txt|md)$/.test(name))
    .map((name) => readFileSync(join(home, slug, name), 'utf8')),
);

describe('a damaged letter', () => {
  it('gets an answer that fits the contract, whatever happened to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.nat({ max: letters.length - 1 }),
        (seed, index) => {
          const random = seededRandom(seed);
          expect(checkAnswer(mutateLetter(letters[index] ?? '', random).text)).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each(Object.keys(MUTATIONS))('survives this alone: %s', (way) => {
    const random = seededRandom(7);
    for (const letter of letters) expect(checkAnswer(MUTATIONS[way]?.(letter, random) ?? letter)).toEqual([]);
  });

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(checkAnswer(text)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
