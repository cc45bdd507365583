import type { Page } from 'puppeteer-core';
import type { ChromiumWithExtension } from '../browser/open-chromium.ts';

export interface PageCost {
  /** Milliseconds of script from the start of the navigation, the page's own included. */
  readonly script: number;
  /** Megabytes of heap in the page's process after a collection. */
  readonly heap: number;
}

/** Loads a page in a fresh tab and reads the browser's own counters once everything has settled. */
export async function measurePage(
  chromium: ChromiumWithExtension,
  address: string,
  settle: number,
): Promise<PageCost> {
  const page = await chromium.browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    // The first page of a tab gets a process of its own, whose counters start at nothing.
    await page.goto(address, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, settle));
    const script = await counter(page, 'ScriptDuration');
    await session.send('HeapProfiler.collectGarbage');
    const heap = await counter(page, 'JSHeapUsedSize');
    return { script: script * 1000, heap: heap / 1_048_576 };
  } finally {
    await page.close();
  }
}

async function counter(page: Page, name: 'ScriptDuration' | 'JSHeapUsedSize'): Promise<number> {
  return (await page.metrics())[name] ?? 0;
}
