/**
 * `npm run bench:browser [-- --runs 7] [-- --settle 5500] [-- --only pages|clicks]`: what IMR Lens costs in real
 * Chromium, beside an empty extension in the same run. Runs are interleaved, figures are medians, budgets stand
 * beside them with the load of the machine. Ends with 1 where a figure is over its budget.
 */
import { parseArgs } from 'node:util';
import { startPortal } from '../test/portal/server.ts';
import { makeBareExtension } from './bench-browser/bare-extension.ts';
import { benchClicks } from './bench-browser/bench-clicks.ts';
import { benchPages } from './bench-browser/bench-pages.ts';
import { copyOwnExtension } from './bench-browser/own-extension.ts';
import { loadNow, makeReport } from './bench-browser/report.ts';
import { closeFirstPage } from './browser/close-first-page.ts';
import { findChromium } from './browser/find-browser.ts';
import { type ChromiumWithExtension, openChromium } from './browser/open-chromium.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    settle: { type: 'string', default: '5500' },
    only: { type: 'string', default: 'pages,clicks' },
  },
});

const executablePath = findChromium();
if (executablePath === null) {
  console.error('No Chromium here: apt-get install chromium, or set CHROMIUM_PATH.');
  process.exit(2);
}
const extensions = { bare: makeBareExtension(), own: copyOwnExtension() };
const portal = await startPortal({ port: 0 });
const report = makeReport();
const runs = Number(values.runs);
const openBare = () => open(executablePath, extensions.bare);
const openOwn = async () => {
  const chromium = await open(executablePath, extensions.own);
  await closeFirstPage(chromium);
  return chromium;
};

if (values.only.includes('pages')) {
  const openPair = async () => ({ bare: await openBare(), own: await openOwn() });
  await benchPages({ runs, settle: Number(values.settle), portal, report, openPair });
}
if (values.only.includes('clicks')) await benchClicks({ runs, portal, report, openBare, openOwn });
console.log(
  `\nAt the end: ${loadNow()}. ${report.over === 0 ? 'All within budget.' : `${report.over} over budget.`}`,
);
await portal.close();
process.exit(report.over > 0 ? 1 : 0);

function open(executable: string, extension: string): Promise<ChromiumWithExtension> {
  const args = [`--host-resolver-rules=MAP *.example 127.0.0.1:${portal.port}`];
  return openChromium({ executablePath: executable, extension, headless: true, args });
}
