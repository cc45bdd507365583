/**
 * npm run build            both production extensions: .output/chrome-mv3 and .output/firefox-mv3
 * npm run build -- --dev   the same with the sample portal allowed: .output/chrome-mv3-dev, .output/firefox-mv3-dev
 * Prints what each part makes the browser load and fails over budget.
 */
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { measureBundles } from './build/bundle-sizes.ts';

const root = new URL('../extension', import.meta.url).pathname;
const output = new URL('../.output', import.meta.url).pathname;
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

// Built aside and put in place at the end: a build that fails, or runs beside a test, leaves the last one whole.
const aside = join(output, `.next-${process.pid}`);
try {
  for (const browser of ['chrome', 'firefox'] as const) {
    await build({ root, browser, outDir: aside, mode: values.dev ? 'development' : 'production' });
  }
  for (const folder of readdirSync(aside)) {
    rmSync(join(output, folder), { recursive: true, force: true });
    renameSync(join(aside, folder), join(output, folder));
  }
} finally {
  rmSync(aside, { recursive: true, force: true });
}

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
for (const browser of values.dev ? [] : (['chrome', 'firefox'] as const)) {
  for (const { name, bytes, gzip, budget } of measureBundles(`${output}/${browser}-mv3`)) {
    const isOver = budget !== null && gzip > budget;
    const limit = budget === null ? '' : ` of ${kb(budget)}${isOver ? ': OVER BUDGET' : ''}`;
    console.log(`${browser}  ${name}: ${kb(bytes)}, gzip ${kb(gzip)}${limit}`);
    if (isOver) process.exitCode = 1;
  }
}
