/**
 * `npm run check:patterns`: no pattern of the house may backtrack without end. Exponential ones fail; those that
 * are polynomial alone are pumped with the checker's own attack and put where a letter would carry them: the whole
 * reader must stay near the time of a harmless text of the same length.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { checkSync } from 'recheck';
import { parseDecision } from '../shared/index.ts';

const PUMPED = 200_000;
/** A harmless letter of this length takes some milliseconds; a quadratic pattern would take minutes. */
const CAP_MS = 3_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

function listPatterns(): Pattern[] {
  const paths = execFileSync('git', ['ls-files', 'shared', 'worker', 'extension'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  const found = new Map<string, Pattern>();
  for (const path of paths) {
    const code = stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'));
    simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
      Literal(node) {
        if (!node.regex) return;
        const { pattern: source, flags } = node.regex;
        found.set(`/${source}/${flags}`, { path, source, flags });
      },
    });
  }
  return [...found.values()];
}

/** The attack where a letter could carry it: as the text, in the summary, in an item, in a basis, in a rationale. */
function lettersWith(attack: string): string[] {
  const head = 'Case Number: CM16-0999001\nHOW THE IMR FINAL DETERMINATION WAS MADE\nCLINICAL CASE SUMMARY\n';
  const issues = '\nIMR ISSUES, DECISIONS AND RATIONALES\nset forth below:\n\n';
  const sides =
    'Claims Administrator guideline: Decision based on MTUS Low Back Complaints 2004.\n\nMAXIMUS guideline: ';
  return [
    attack,
    `${head}${attack}${issues}Cane: Upheld\n\n${sides}Decision based on MTUS.\n\nDecision rationale: No.`,
    `${head}${issues}${attack}: Upheld\n\n${sides}Decision based on MTUS.\n\nDecision rationale: No.`,
    `${head}${issues}Cane: Upheld\n\n${sides}${attack}\n\nDecision rationale: No.`,
    `${head}${issues}Cane: Upheld\n\n${sides}Decision based on MTUS.\n\nDecision rationale: ${attack}`,
  ];
}

function worstTime(attack: string): number {
  return Math.max(
    ...lettersWith(attack).map((letter) => {
      const start = performance.now();
      parseDecision(letter);
      return performance.now() - start;
    }),
  );
}

const patterns = listPatterns();
const failures: string[] = [];
let polynomial = 0;
let unsettled = 0;
for (const { path, source, flags } of patterns) {
  const answer = checkSync(source, flags, { timeout: 10_000 });
  if (answer.status === 'unknown') {
    unsettled += 1;
    console.log(`not settled: ${path}: /${source.slice(0, 100)}/${flags}`);
  }
  if (answer.status !== 'vulnerable') continue;
  const where = `${path}: /${source.slice(0, 100)}/${flags}`;
  if (answer.complexity.type === 'exponential') {
    failures.push(`${where} is exponential`);
    continue;
  }
  polynomial += 1;
  const [pump] = answer.attack.pumps;
  if (!path.startsWith('shared/') || !pump?.pump) continue;
  const attack = pump.prefix + pump.pump.repeat(Math.ceil(PUMPED / pump.pump.length)) + answer.attack.suffix;
  const took = worstTime(attack);
  if (took > CAP_MS) failures.push(`${where} makes the reader take ${Math.round(took)} ms`);
}
console.log(
  `${patterns.length} patterns: ${failures.length} unsafe; ${polynomial} polynomial alone, bounded where they are used; ${unsettled} not settled by the checker`,
);
for (const failure of failures) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
