import type { Page } from 'puppeteer-core';
import type { ChromiumWithExtension } from '../browser/open-chromium.ts';

/**
 * Milliseconds from a real toolbar click to the moment in which the panel has painted the words that were
 * waited for. The panel's own clock tells when it painted, so the way to this script is not counted.
 */
export async function clickToPanel(
  chromium: ChromiumWithExtension,
  address: string,
  words: string,
): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  // A person looks at the letter first; a page that is still busy would be counted as the panel's.
  await new Promise((resolve) => setTimeout(resolve, 600));
  const wasOpen = chromium.browser.targets().some((one) => one.url().endsWith('/sidepanel.html'));
  const clicked = Date.now();
  await chromium.clickToolbar(page);
  const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'), {
    timeout: 15_000,
  });
  const panel = await target.asPage();
  const painted = await paintedAt(panel, words, !wasOpen);
  await page.close();
  return painted - clicked;
}

async function paintedAt(panel: Page, words: string, isNew: boolean): Promise<number> {
  const painted = await panel.waitForFunction(
    (wanted) => {
      if (document.body?.textContent?.includes(wanted) !== true) return 0;
      return performance.timeOrigin + performance.now();
    },
    { polling: 'mutation', timeout: 15_000 },
    words,
  );
  const seen = (await painted.jsonValue()) as number;
  if (!isNew) return seen;
  // Where the words stood there before this script came, the browser noted when they were painted.
  const noted = await panel.evaluate(async () => {
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      const kept: PerformanceEntry[] = [];
      new PerformanceObserver((list) => kept.push(...list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
      setTimeout(() => resolve(kept), 250);
    });
    const last = entries.at(-1);
    return last === undefined ? null : performance.timeOrigin + last.startTime;
  });
  return noted !== null && noted < seen ? noted : seen;
}
