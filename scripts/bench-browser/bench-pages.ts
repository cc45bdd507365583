import type { Portal } from '../../test/portal/server.ts';
import type { ChromiumWithExtension } from '../browser/open-chromium.ts';
import { median, spread } from './median.ts';
import { loadPage, type PageCost } from './page-cost.ts';
import type { Report } from './report.ts';

const PAGES = { light: 'a light page', heavy: 'a heavy page', table: 'a table of 5 MB' } as const;
const BUDGET = { script: 2, heap: 2, requests: 0 };
/** A browser that ended by itself is started again, so often in all. */
const MOST_STARTS = 3;

export interface Pair {
  readonly bare: ChromiumWithExtension;
  readonly own: ChromiumWithExtension;
}

interface Costs {
  readonly bare: PageCost[];
  readonly own: PageCost[];
  extraRequests: number;
}

/** What the content script costs a page that holds no letter, beside an empty one in a browser of its own. */
export async function benchPages(options: {
  runs: number;
  settle: number;
  portal: Portal;
  report: Report;
  openPair: () => Promise<Pair>;
}): Promise<void> {
  const { runs, settle, report } = options;
  report.title(`A page that is no letter: ${runs} interleaved runs, counters ${settle} ms after load`);
  for (const [name, words] of Object.entries(PAGES)) {
    const costs = await measure(name, options);
    const script = (which: 'bare' | 'own') => spread(costs[which].map((cost) => cost.script));
    report.line(`  ${words}: script ${script('own')} ms, with an empty content script ${script('bare')} ms`);
    report.figure('    script over the empty one', over(costs, 'script'), BUDGET.script, 'ms');
    report.figure('    heap over the empty one', over(costs, 'heap'), BUDGET.heap, 'MB');
    report.figure('    requests of ours', costs.extraRequests, BUDGET.requests, '');
  }
}

async function measure(
  name: string,
  options: { runs: number; settle: number; portal: Portal; report: Report; openPair: () => Promise<Pair> },
): Promise<Costs> {
  const { runs, settle, portal, report } = options;
  const costs: Costs = { bare: [], own: [], extraRequests: 0 };
  let pair = await options.openPair();
  // The first run only fills the browsers' caches.
  for (let run = 0, starts = 1; run <= runs; run += 1) {
    portal.forget();
    try {
      const order = run % 2 === 0 ? (['bare', 'own'] as const) : (['own', 'bare'] as const);
      const loaded = [];
      let bareRequests = 0;
      // One after the other is loaded; what they wait for afterwards is nothing but time.
      for (const which of order) {
        const before = requestsSeen(portal);
        loaded.push({ which, page: await loadPage(pair[which], `${portal.url}/pages/${name}.html`, settle) });
        await new Promise((resolve) => setTimeout(resolve, 700));
        if (which === 'bare') bareRequests = requestsSeen(portal) - before;
      }
      for (const { which, page } of loaded) {
        const cost = await page.read();
        if (run > 0) costs[which].push(cost);
      }
      // An empty content script asks for nothing later on.
      costs.extraRequests += requestsSeen(portal) - 2 * bareRequests;
    } catch (error) {
      starts += 1;
      if (starts > MOST_STARTS) throw error;
      report.line(`  (a browser ended by itself, run ${run} again: ${String(error).slice(0, 80)})`);
      await close(pair);
      pair = await options.openPair();
      run = costs.own.length === 0 ? -1 : run - 1;
      costs.bare.length = costs.own.length;
    }
  }
  await close(pair);
  return costs;
}

function requestsSeen(portal: Portal): number {
  return portal.seen.filter((line) => !line.includes('favicon')).length;
}

async function close({ bare, own }: Pair): Promise<void> {
  await Promise.all([bare, own].map((one) => one.close().catch(() => undefined)));
}

function over(costs: Costs, key: keyof PageCost): number {
  return median(costs.own.map((cost) => cost[key])) - median(costs.bare.map((cost) => cost[key]));
}
