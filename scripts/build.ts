/**
 * npm run build            both production extensions: .output/chrome-mv3 and .output/firefox-mv3
 * npm run build -- --dev   the same with the sample portal allowed: .output/chrome-mv3-dev, .output/firefox-mv3-dev
 * Prints what each part makes the browser load and fails over budget.
 */
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { measureBundles } from './build/bundle-sizes.ts';

const root = new URL('../extension', import.meta.url).pathname;
const output = new URL('../.output', import.meta.url).pathname;
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

for (const browser of ['chrome', 'firefox'] as const) {
  await build({ root, browser, mode: values.dev ? 'development' : 'production' });
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
