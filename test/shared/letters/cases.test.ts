import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLetter } from '../../../scripts/accuracy/compare-letter.ts';
import type { KnownDecision } from '../../../scripts/accuracy/letter-sets.ts';
import { readLetterFile } from '../../../scripts/reading/read-letter-file.ts';
import { Summary } from '../../../shared/api/contract.ts';
import { detectDecision, parseDecision } from '../../../shared/index.ts';

const home = join(import.meta.dirname, '..', '..', 'letters');
const cases = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

interface Expected {
  readonly detected: boolean;
  readonly problem?: string;
  readonly warnings?: readonly string[];
  readonly summaries?: readonly KnownDecision[];
  /** False until a person has read what `npm run new-case` wrote. */
  readonly reviewed?: boolean;
}

function expectedOf(slug: string): Expected {
  const path = join(home, slug, 'expected.json');
  if (!existsSync(path))
    throw new Error(`${slug} has no expected.json: a case without a known answer proves nothing.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Expected;
}

async function textOf(slug: string): Promise<string> {
  const name = readdirSync(join(home, slug)).find((file) => file.startsWith('letter.'));
  if (!name) throw new Error(`${slug} has no letter.`);
  const read = await readLetterFile(join(home, slug, name));
  if (!read.ok) throw new Error(`${slug}/${name} cannot be read: ${read.problem.code}`);
  return read.text;
}

describe('the fictional letters', () => {
  it('are at least sixty, each with its known answer and a word on why it is here', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    for (const slug of cases) {
      expect(expectedOf(slug).reviewed, slug).not.toBe(false);
      expect(existsSync(join(home, slug, 'about.md')), slug).toBe(true);
    }
  });

  describe.each(cases)('%s', (slug) => {
    it('is told from its neighbors and read as known', async () => {
      const expected = expectedOf(slug);
      const text = await textOf(slug);
      expect(detectDecision(text).decision).toBe(expected.detected);
      const answer = parseDecision(text);
      if (expected.problem) {
        expect(answer.ok ? 'read' : answer.problem.code).toBe(expected.problem);
        return;
      }
      if (!answer.ok) throw new Error(`refused as ${answer.problem.code}: ${answer.problem.detail}`);
      const known = expected.summaries ?? [];
      expect(answer.summaries.length).toBe(known.length);
      const misses = known.flatMap((decision, index) =>
        compareLetter(decision, answer.summaries[index] ?? null).filter((mark) => !mark.right),
      );
      expect(
        misses.map(({ item, field, expected: value, actual }) => ({ item, field, value, actual })),
      ).toEqual([]);
      for (const summary of answer.summaries)
        expect(Summary.safeParse(summary).error?.issues ?? []).toEqual([]);
      const warned = answer.summaries.flatMap((summary) => summary.warnings.map((warning) => warning.code));
      for (const code of expected.warnings ?? []) expect(warned).toContain(code);
    });
  });
});
