import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { measureSizes } from '../../scripts/sizes/measure-sizes.ts';
import { vocabulary } from '../../scripts/sizes/vocabulary-only.ts';
import { citedNames } from '../../shared/guidelines/citations/vocabulary.ts';
import { root } from './source-files.ts';

const built = existsSync(join(root, '.output', 'chrome-mv3'));

describe('what ships', () => {
  it('is measured with every name by which the whole registry would have the parser read', () => {
    const measured = citedNames(runInNewContext(`(${vocabulary()})`));
    const whole = citedNames();
    expect(new Map([...measured.titles].sort())).toEqual(new Map([...whole.titles].sort()));
    expect([...measured.sections.keys].sort()).toEqual([...whole.sections.keys].sort());
  });

  it.skipIf(!built)('stays within its size budgets (skipped without a build: npm run build)', async () => {
    const sizes = await measureSizes();
    const over = sizes
      .filter(({ gzip, budget }) => budget !== null && gzip > budget)
      .map(({ name, gzip, budget }) => `${name}: ${gzip} bytes gzip, budget ${budget}`);
    expect(over).toEqual([]);
    expect(sizes.every(({ bytes }) => bytes > 500)).toBe(true);
  });
});
