import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readItemTreatment } from '../../../shared/treatment/index.ts';
import known from './known-treatments.json' with { type: 'json' };

/** Short, normalized values by case number (or seed file) and item number; null fields are left out. */
const answers: Readonly<Record<string, Readonly<Record<string, object>>>> = known;
const letters = new URL('../../../../shared/letters/', import.meta.url);
const isHere = existsSync(letters);

interface KnownItem {
  readonly number: number;
  readonly printed: string;
  readonly request: string | null;
  readonly original: string | null;
  readonly treatment?: object;
}

function lettersOf(set: 'seeds' | 'real'): [string, readonly KnownItem[]][] {
  if (!isHere) return [];
  const file = new URL(`${set}/known-answers.json`, letters);
  const all: Record<string, { items: readonly KnownItem[] }> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(all).map(([name, { items }]) => [name.replace(/\.(?:txt|pdf)$/, ''), items]);
}

describe('treatments of the real letters, each read once by eye', () => {
  it('cover 244 items', () => {
    expect(Object.values(answers).flatMap((items) => Object.keys(items))).toHaveLength(244);
  });

  it.skipIf(!isHere)(
    'are read from every item as they were known (skipped without ../shared/letters)',
    () => {
      let items = 0;
      for (const [letter, knownItems] of [...lettersOf('seeds'), ...lettersOf('real')]) {
        for (const item of knownItems) {
          const entries = Object.entries(readItemTreatment(item)).filter(([, value]) => value !== null);
          expect(Object.fromEntries(entries), `${letter} ${item.number}`).toEqual(
            answers[letter]?.[String(item.number)],
          );
          items++;
        }
      }
      expect(items).toBe(Object.values(answers).flatMap((entry) => Object.keys(entry)).length);
    },
  );

  it.skipIf(!isHere)('agree with what the seeds expect', () => {
    for (const [letter, items] of lettersOf('seeds')) {
      for (const item of items) {
        expect(item.treatment, letter).toBeDefined();
        expect(readItemTreatment(item), letter).toMatchObject(item.treatment ?? {});
      }
    }
  });
});
