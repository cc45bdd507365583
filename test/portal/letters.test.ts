import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_LETTERS } from './letters/index.ts';
import { letterPdf } from './render/pdf.ts';

const SEEDS = new URL('../../../shared/letters/seeds/', import.meta.url);
const WORDS_IN_A_ROW = 14;

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Each run of fourteen words. */
function phrases(text: string): Set<string> {
  const all = words(text);
  const starts = Math.max(0, all.length - WORDS_IN_A_ROW + 1);
  return new Set(Array.from({ length: starts }, (_, at) => all.slice(at, at + WORDS_IN_A_ROW).join(' ')));
}

describe('the sample letters', () => {
  it('give the same bytes each time they are rendered as PDF', async () => {
    for (const letter of SAMPLE_LETTERS) {
      expect((await letterPdf(letter)).equals(await letterPdf(letter)), letter.slug).toBe(true);
    }
  });

  it.skipIf(!existsSync(SEEDS))(
    'share no phrase of fourteen words with a real letter (needs ../shared/letters)',
    () => {
      const real = new Set<string>();
      for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
        for (const phrase of phrases(readFileSync(new URL(file, SEEDS), 'utf8'))) real.add(phrase);
      }
      for (const letter of SAMPLE_LETTERS) {
        const prose = [
          ...letter.summary,
          ...letter.items.flatMap((item) => [item.printed, ...item.rationale]),
        ];
        const shared = prose.flatMap((text) => [...phrases(text)].filter((phrase) => real.has(phrase)));
        expect(shared, letter.slug).toEqual([]);
      }
    },
  );
});
