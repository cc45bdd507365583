/**
 * `npm run bench:browser [-- --runs 7] [-- --settle 5500]`: what IMR Lens costs in real Chromium, beside an
 * empty extension in the same run. Runs are interleaved, figures are medians. Ends with 1 where a figure is
 * over its budget.
 */
import { parseArgs } from 'node:util';
import { sampleLetter } from '../test/portal/letters/index.ts';
import { type Portal, startPortal } from '../test/portal/server.ts';
import { makeBareExtension } from './bench-browser/bare-extension.ts';
import { clickToPanel } from './bench-browser/click-to-panel.ts';
import { median, spread } from './bench-browser/median.ts';
import { copyOwnExtension } from './bench-browser/own-extension.ts';
import { measurePage, type PageCost } from './bench-browser/page-cost.ts';
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
const RUNS = Number(values.runs);
const PAGES = ['light', 'heavy', 'table'] as const;
const BUDGET = { script: 2, heap: 2, html: 60, pdf: 1.3 };
const LETTER = sampleLetter('back-seven-items-2017');
const CASE = LETTER.header?.caseNumber ?? '';
let over = 0;

const executablePath = findChromium();
if (executablePath === null) {
  console.error('No Chromium here: apt-get install chromium, or set CHROMIUM_PATH.');
  process.exit(2);
}
const extensions = { bare: makeBareExtension(), own: copyOwnExtension() };
const portal = await startPortal({ port: 0 });
if (values.only.includes('pages')) await benchPages(executablePath);
if (values.only.includes('clicks')) await benchClicks(executablePath);
await portal.close();
process.exit(over > 0 ? 1 : 0);

async function open(executable: string, extension: string): Promise<ChromiumWithExtension> {
  const args = [`--host-resolver-rules=MAP *.example 127.0.0.1:${portal.port}`];
  const chromium = await openChromium({ executablePath: executable, extension, headless: true, args });
  if (extension === extensions.own) await closeFirstPage(chromium);
  return chromium;
}

async function benchPages(executable: string): Promise<void> {
  const bare = await open(executable, extensions.bare);
  const own = await open(executable, extensions.own);
  console.log(
    `A page that is no letter, ${RUNS} interleaved runs, counters ${values.settle} ms after load; median (range)`,
  );
  for (const name of PAGES) {
    const address = `${portal.url}/pages/${name}.html`;
    const costs: { bare: PageCost[]; own: PageCost[] } = { bare: [], own: [] };
    const requests = { bare: 0, own: 0 };
    for (let run = 0; run <= RUNS; run += 1) {
      const order = run % 2 === 0 ? (['bare', 'own'] as const) : (['own', 'bare'] as const);
      for (const which of order) {
        portal.forget();
        const cost = await measurePage(which === 'bare' ? bare : own, address, Number(values.settle));
        // The first run only fills the browser's caches.
        if (run > 0) costs[which].push(cost);
        if (run > 0) requests[which] += requestsSeen(portal);
      }
    }
    const script = difference(costs, 'script');
    const heap = difference(costs, 'heap');
    console.log(
      `  ${name.padEnd(6)} script ms: empty ${spread(costs.bare.map((cost) => cost.script))}, own ${spread(costs.own.map((cost) => cost.script))}`,
    );
    report(`  ${''.padEnd(6)} script over the empty one`, script, BUDGET.script, 'ms');
    report(`  ${''.padEnd(6)} heap over the empty one`, heap, BUDGET.heap, 'MB');
    report(`  ${''.padEnd(6)} requests over the empty one`, requests.own - requests.bare, 0, '');
  }
  await bare.close();
  await own.close();
}

function requestsSeen(at: Portal): number {
  return at.seen.filter((line) => !line.includes('favicon')).length;
}

function difference(costs: { bare: PageCost[]; own: PageCost[] }, key: keyof PageCost): number {
  return median(costs.own.map((cost) => cost[key])) - median(costs.bare.map((cost) => cost[key]));
}

async function benchClicks(executable: string): Promise<void> {
  const times = {
    empty: [],
    html: [],
    found: [],
    pdfCold: [],
    pdfWarm: [],
    aloneCold: [],
    aloneWarm: [],
  } as Record<string, number[]>;
  const note = (name: string, figure: number) => times[name]?.push(figure);
  const elsewhere = `http://portal.example/letters/${LETTER.slug}`;
  for (let run = 0; run < RUNS; run += 1) {
    const bare = await open(executable, extensions.bare);
    note('empty', await clickToPanel(bare, `${portal.url}/pages/light.html`, 'Empty'));
    const page = await bare.browser.newPage();
    await page.goto(`chrome-extension://${bare.extensionId}/pdf.html`);
    const [cold = 0, warm = 0] = await page.evaluate(
      async (address) =>
        await (globalThis as unknown as { readAlone(at: string): Promise<number[]> }).readAlone(address),
      `${portal.url}/letters/${LETTER.slug}.pdf`,
    );
    note('aloneCold', cold);
    note('aloneWarm', warm);
    await bare.close();

    // Each kind in a browser of its own, so that the panel opens anew and nothing is warm that should be cold.
    const first = await open(executable, extensions.own);
    note('html', await clickToPanel(first, `${elsewhere}.html`, CASE));
    await first.close();
    const second = await open(executable, extensions.own);
    note('pdfCold', await clickToPanel(second, `${elsewhere}.pdf`, CASE));
    note(
      'pdfWarm',
      await clickToPanel(second, `http://portal.example/letters/nerve-test-mixed-2017.pdf`, 'CM16-0999102'),
    );
    await second.close();
    const third = await open(executable, extensions.own);
    note('found', await clickToPanel(third, `${portal.url}/letters/${LETTER.slug}.pdf`, CASE));
    await third.close();
  }
  const of = (name: string) => times[name] ?? [];
  console.log(
    `\nToolbar click → painted panel, ${RUNS} interleaved runs, fresh browsers; ms, median (range)`,
  );
  console.log(`  empty panel of an empty extension            ${spread(of('empty'), 0)}`);
  console.log(`  HTML letter, site never allowed              ${spread(of('html'), 0)}`);
  console.log(`  PDF of four pages, first of the day          ${spread(of('pdfCold'), 0)}`);
  console.log(`  PDF, panel open and reader warm              ${spread(of('pdfWarm'), 0)}`);
  console.log(`  PDF that was found before the click          ${spread(of('found'), 0)}`);
  console.log(
    `  pdf.js alone, first reading / second         ${spread(of('aloneCold'), 0)} / ${spread(of('aloneWarm'), 0)}`,
  );
  const empty = median(of('empty'));
  report('  HTML letter over the empty panel', median(of('html')) - empty, BUDGET.html, 'ms');
  report(
    '  first PDF over the empty panel, times pdf.js alone',
    (median(of('pdfCold')) - empty) / median(of('aloneCold')),
    BUDGET.pdf,
    '×',
  );
}

function report(what: string, figure: number, budget: number, unit: string): void {
  const isOver = figure > budget;
  if (isOver) over += 1;
  console.log(`${what}: ${figure.toFixed(2)} ${unit} (budget ${budget}${isOver ? ', OVER' : ''})`);
}
