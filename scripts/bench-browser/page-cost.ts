import type { Page } from 'puppeteer-core';
import type { ChromiumWithExtension } from '../browser/open-chromium.ts';

export interface PageCost {
  /** Milliseconds of script from the start of the navigation, the page's own included. */
  readonly script: number;
  /** Megabytes of heap in the page's process after a collection. */
  readonly heap: number;
}

/** A page that was loaded and may still be looked at; `read` waits until all has settled. */
export interface LoadedPage {
  read(): Promise<PageCost>;
}

/** Loads a page in a fresh tab, whose process and counters start at nothing. */
export async function loadPage(
  chromium: ChromiumWithExtension,
  address: string,
  settle: number,
): Promise<LoadedPage> {
  const page = await chromium.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(address, { waitUntil: 'load' });
  const settled = new Promise((resolve) => setTimeout(resolve, settle));
  return {
    read: async () => {
      await settled;
      const script = await counter(page, 'ScriptDuration');
      await session.send('HeapProfiler.collectGarbage');
      const heap = await counter(page, 'JSHeapUsedSize');
      await page.close();
      return { script: script * 1000, heap: heap / 1_048_576 };
    },
  };
}

async function counter(page: Page, name: 'ScriptDuration' | 'JSHeapUsedSize'): Promise<number> {
  return (await page.metrics())[name] ?? 0;
}
