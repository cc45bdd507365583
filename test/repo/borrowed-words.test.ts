import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, read, root } from './source-files.ts';

const seeds = join(root, '..', 'shared', 'letters', 'seeds');
const RUN = 14;

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Every run of 14 words of the parts of a letter that somebody wrote for one case. */
function runsOfLetters(): Set<string> {
  const runs = new Set<string>();
  for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt'))) {
    const letter = readFileSync(join(seeds, name), 'utf8');
    // "… including all medical records: <summary> IMR ISSUES", "rationale: <paragraph>"
    const told = letter.matchAll(
      /including all medical records:([\s\S]*?)IMR ISSUES|rationale:([\s\S]*?)(?=\n\*\*|$)/g,
    );
    for (const match of told) {
      const own = words(match[1] ?? match[2] ?? '');
      for (let i = 0; i + RUN <= own.length; i++) runs.add(own.slice(i, i + RUN).join(' '));
    }
  }
  return runs;
}

describe('the letters of this project', () => {
  it.skipIf(!existsSync(seeds))('are our own: no sentence of a real letter stands in the tree', () => {
    const runs = runsOfLetters();
    expect(runs.size).toBeGreaterThan(500);
    const texts = listFiles().filter(
      (path) => /\.(txt|md|html|tsx?|json|mjs|js|yml|ya?ml)$/.test(path) && path !== 'package-lock.json',
    );
    const borrowed = texts.filter((path) => {
      const own = words(read(path));
      for (let i = 0; i + RUN <= own.length; i++) if (runs.has(own.slice(i, i + RUN).join(' '))) return true;
      return false;
    });
    expect(borrowed).toEqual([]);
  });
});
