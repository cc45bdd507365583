import type { Page } from 'puppeteer-core';
import type { ChromiumWithExtension } from '../browser/open-chromium.ts';

/** A person looks at the letter first; a page that is still busy would be counted as the panel's. */
const LOOK_MS = 1_000;

/**
 * Milliseconds from a real toolbar click to the frame that shows the words that were waited for, by the panel's own
 * clock, so that the way to this script is not counted.
 */
export async function clickToPanel(
  chromium: ChromiumWithExtension,
  address: string,
  words: string,
): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
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
  const shown = await panel.waitForFunction(
    (wanted) => {
      if (document.body?.textContent?.includes(wanted) !== true) return 0;
      // The frame after the change, and the moment after that frame.
      return new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()), 0));
      });
    },
    { polling: 'mutation', timeout: 15_000 },
    words,
  );
  const seen = (await shown.jsonValue()) as number;
  if (!isNew) return seen;
  // In a panel that was opened just now the words may have stood before this script came: the browser noted
  // when the largest text was painted, and a letter is larger than anything that stood there before.
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
  return noted ?? seen;
}
