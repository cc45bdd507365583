/**
 * npm run build            both production extensions: .output/chrome-mv3 and .output/firefox-mv3
 * npm run build -- --dev   the same with the sample portal allowed: .output/chrome-mv3-dev, .output/firefox-mv3-dev
 */
import { parseArgs } from 'node:util';
import { build } from 'wxt';

const root = new URL('../extension', import.meta.url).pathname;
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

for (const browser of ['chrome', 'firefox'] as const) {
  await build({ root, browser, mode: values.dev ? 'development' : 'production' });
}
