import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Desk } from '../harness/desk.ts';
import { inChromium } from '../harness/situation.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['options.html', 'help.html', 'welcome.html', 'reader.html'];

async function violations(page: Page): Promise<string[]> {
  // The extension's content security policy forbids inline script; DevTools may evaluate all the same.
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}

/** The panel of a tab, as a page of its own: the only way to give it another width. */
async function panelPage(desk: Desk, tabId: number, width: number): Promise<Page> {
  const page = await desk.chromium.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`chrome-extension://${desk.chromium.extensionId}/sidepanel.html?tab=${tabId}`);
  return page;
}

inChromium('What the extension shows', (at) => {
  for (const scheme of ['light', 'dark']) {
    it(`(${scheme}) has no axe violation in any state of the real panel`, async () => {
      const desk = at();
      for (const path of [
        '/letters/back-seven-items-2017.html',
        '/pages/help.html',
        '/pdf/scanned.pdf',
        '/pages/several.html',
      ]) {
        const tab = await desk.open(path);
        const panel = await desk.click(tab);
        await panel.settled();
        const page = await panelPage(desk, tab.id, 400);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.waitForFunction(() => document.querySelector('main, h1, h2') !== null);
        expect(await violations(page), path).toEqual([]);
        await page.close();
      }
    });

    it(`(${scheme}) has no axe violation on its other pages`, async () => {
      const desk = at();
      for (const name of PAGES) {
        const { page } = await desk.open(`chrome-extension://${desk.chromium.extensionId}/${name}`);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.waitForFunction(() => document.querySelector('h1, h2') !== null);
        expect(await violations(page), name).toEqual([]);
      }
    });
  }

  for (const width of [320, 800]) {
    it(`fits a panel of ${width} px`, async () => {
      const desk = at();
      const tab = await desk.open('/letters/back-seven-items-2017.html');
      await (await desk.click(tab)).settled();
      const page = await panelPage(desk, tab.id, width);
      await page.waitForSelector('::-p-text(CM17-0999106)');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});
