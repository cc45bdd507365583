import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectDecision, parseDecision } from '../../../shared/index.ts';

const home = join(import.meta.dirname, '..', '..', 'decoys');
const kinds = readdirSync(home);

function decoysOf(kind: string): string[] {
  return readdirSync(join(home, kind)).filter((name) => name.endsWith('.txt'));
}

describe('the neighbors of IMR decisions', () => {
  it('are at least a hundred and twenty', () => {
    expect(kinds.flatMap(decoysOf).length).toBeGreaterThanOrEqual(120);
  });

  it.each(kinds)('are never taken for a decision: %s', (kind) => {
    const taken = decoysOf(kind).filter((name) => {
      const text = readFileSync(join(home, kind, name), 'utf8');
      return detectDecision(text).decision || parseDecision(text).ok;
    });
    expect(taken).toEqual([]);
  });
});
