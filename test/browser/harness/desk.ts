import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Target, WebWorker } from 'puppeteer-core';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import type { Settings } from '../../../extension/platform/settings.ts';
import type {} from '../../../scripts/browser/chrome-globals.ts';
import { closeFirstPage } from '../../../scripts/browser/close-first-page.ts';
import { findChromium } from '../../../scripts/browser/find-browser.ts';
import { type ChromiumWithExtension, openChromium } from '../../../scripts/browser/open-chromium.ts';
import { panelState, panelText, settledState } from '../../../scripts/browser/side-panel.ts';
import { tabOf } from '../../../scripts/browser/tab-of.ts';
import { type Portal, startPortal } from '../../portal/server.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Builds that stand elsewhere can be tested too. */
export const OUTPUT = process.env.IMR_LENS_OUTPUT ?? path.join(ROOT, '.output');
export const DEVELOPMENT_BUILD = path.join(OUTPUT, 'chrome-mv3-dev');
export const PRODUCTION_BUILD = path.join(OUTPUT, 'chrome-mv3');

/** A tab with what stands in it. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
  readonly url: string;
}

/** The side panel of the window, as it stands beside a tab. */
export interface Panel {
  readonly page: Page;
  state(): Promise<PanelState>;
  /** The state once the background has finished; `wanted` narrows which one is awaited. */
  settled(wanted?: (state: PanelState) => boolean, timeout?: number): Promise<PanelState>;
  /** Visible words; waits until they include `words` where given. */
  text(words?: string): Promise<string>;
}

/** A browser with the extension beside the sample portal: where every situation is played. */
export interface Desk {
  readonly chromium: ChromiumWithExtension;
  readonly portal: Portal;
  /** Opens a path of the portal, or a whole address, in a tab of its own and brings it to the front. */
  open(address: string): Promise<Tab>;
  /** The tab that an action opens. */
  opened(act: () => Promise<unknown>): Promise<Tab>;
  /** The same page of the portal under a host that no manifest names (`http://portal.example`). */
  elsewhere(path: string): string;
  /** Saves settings as the options page would. */
  configure(settings: Partial<Settings>): Promise<void>;
  /** A real click on the toolbar button; gives the panel that opens. */
  click(tab: Tab): Promise<Panel>;
  /** The panel that an action opens beside a tab. */
  panelAfter(tab: Tab, act: () => Promise<unknown>): Promise<Panel>;
  /** Addresses that pages and workers of the extension ask for from now on. */
  networkOfExtension(): Promise<readonly string[]>;
  /** An extension page for asking the background, without a click. */
  helper(): Promise<Page>;
  state(tab: Tab): Promise<PanelState>;
  badge(tab: Tab): Promise<string>;
  /** Runs a function in the service worker, which is woken for it. */
  inBackground(run: (given: string) => Promise<unknown>, given: string): Promise<void>;
  backgroundWorker(): Promise<WebWorker | null>;
  /** Ends the service worker, as the browser does after a while. */
  killServiceWorker(): Promise<void>;
  /** Closes every tab and forgets settings, cached letters and requests. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Why nothing can be driven here and what would mend it; null where it can. */
export function missingForChromium(build: string = DEVELOPMENT_BUILD): string | null {
  if (findChromium() === null) return 'no Chromium: apt-get install chromium, or set CHROMIUM_PATH';
  if (!existsSync(path.join(build, 'manifest.json')))
    return `no build in ${path.basename(build)}: npm run build`;
  return null;
}

let shared: Promise<Desk> | null = null;

/** The one desk of the whole run: starting a browser costs more than a situation. */
export function sharedDesk(): Promise<Desk> {
  shared ??= openDesk();
  return shared;
}

/** Closes the shared desk; the next situation opens a new one. */
export async function discardSharedDesk(): Promise<void> {
  const old = shared;
  shared = null;
  await (await old?.catch(() => null))?.close().catch(() => undefined);
}

export interface DeskOptions {
  readonly build?: string;
  readonly args?: readonly string[];
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Leave the page open that the extension shows once after its install. */
  readonly keepFirstPage?: boolean;
  /** Let https://www.dir.ca.gov lead to the portal, with its self-made certificate. */
  readonly stateAddress?: boolean;
}

export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium here.');
  const portal = await startPortal({
    port: 0,
    ...(options.tls ? { tls: options.tls } : {}),
  });
  // A copy: a build that runs meanwhile must not change what is tested.
  const extension = mkdtempSync(path.join(tmpdir(), 'imr-lens-extension-'));
  cpSync(options.build ?? DEVELOPMENT_BUILD, extension, { recursive: true });
  process.once('exit', () => rmSync(extension, { recursive: true, force: true }));
  const chromium = await openChromium({
    executablePath,
    extension,
    headless: true,
    args: [...addressRules(portal.port, options.stateAddress === true), ...(options.args ?? [])],
  });
  if (options.keepFirstPage !== true) await closeFirstPage(chromium);
  return deskOf(chromium, portal);
}

/** Names without a network behind them, led to the portal. */
function addressRules(port: number, stateAddress: boolean): string[] {
  const rules = [`MAP *.example 127.0.0.1:${port}`];
  if (!stateAddress) return [`--host-resolver-rules=${rules.join(',')}`];
  rules.push(`MAP www.dir.ca.gov 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${rules.join(',')}`, '--ignore-certificate-errors'];
}

function deskOf(chromium: ChromiumWithExtension, portal: Portal): Desk {
  const { browser, extensionId } = chromium;
  let helperPage: Page | null = null;

  async function helper(): Promise<Page> {
    if (helperPage === null || helperPage.isClosed()) {
      const front = (await browser.pages()).at(-1);
      helperPage = await browser.newPage();
      await helperPage.goto(`chrome-extension://${extensionId}/options.html`);
      await front?.bringToFront();
    }
    return helperPage;
  }

  function panelOf(page: Page, tab: Tab): Panel {
    return {
      page,
      state: () => panelState(page, tab.id),
      settled: (wanted, timeout) => settledState(page, tab.id, wanted, timeout),
      text: async (words) => {
        if (words !== undefined) {
          await page.waitForFunction(
            // biome-ignore lint/performance/useDomNodeTextContent: only what a person can see counts
            (some) => document.body?.innerText.includes(some) === true,
            { timeout: 8000, polling: 50 },
            words,
          );
        }
        return await panelText(page);
      },
    };
  }

  /** A panel that another situation left open may stand anywhere: on the team's pages, unfolded, scrolled. */
  async function closePanels(): Promise<void> {
    const isPanel = (one: Target) => one.url().includes('/sidepanel.html');
    for (const target of browser.targets().filter(isPanel)) {
      const page = await target.asPage().catch(() => null);
      await page?.evaluate(() => window.close()).catch(() => undefined);
    }
    for (let waited = 0; waited < 40 && browser.targets().some(isPanel); waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Any message starts a service worker that sleeps. */
  async function wake(): Promise<void> {
    await panelState(await helper(), 0).catch(() => undefined);
  }

  async function panelAfter(tab: Tab, act: () => Promise<unknown>): Promise<Panel> {
    await act();
    const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/sidepanel.html'), {
      timeout: 8000,
    });
    return panelOf(await target.asPage(), tab);
  }

  return {
    chromium,
    portal,
    helper,
    elsewhere: (path) => `http://portal.example${path}`,
    configure: async (settings) => {
      await (await helper()).evaluate(
        async (chosen) => await chrome.storage.local.set({ settings: chosen }),
        settings,
      );
    },
    open: async (address) => {
      const url = address.startsWith('/') ? portal.url + address : address;
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout: 15_000 });
      await page.bringToFront();
      return { page, url, id: await tabOf(await helper(), page.url()) };
    },
    opened: async (act) => {
      const known = new Set(browser.targets());
      await act();
      const target = await browser.waitForTarget((one) => one.type() === 'page' && !known.has(one), {
        timeout: 8000,
      });
      const page = await target.asPage();
      await page.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { page, url: page.url(), id: await tabOf(await helper(), page.url()) };
    },
    panelAfter,
    click: async (tab) => {
      await tab.page.bringToFront();
      return await panelAfter(tab, async () => await chromium.clickToolbar(tab.page));
    },
    networkOfExtension: async () => {
      const urls: string[] = [];
      const listen = async (target: Target): Promise<void> => {
        if (!target.url().startsWith(`chrome-extension://${extensionId}/`)) return;
        const session = await target.createCDPSession().catch(() => null);
        session?.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
        await session?.send('Network.enable').catch(() => undefined);
      };
      browser.on('targetcreated', (target) => void listen(target));
      await Promise.all(browser.targets().map(listen));
      return urls;
    },
    state: async (tab) => await panelState(await helper(), tab.id),
    badge: async (tab) =>
      await (await helper()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab.id),
    inBackground: async (run, given) => {
      await wake();
      await chromium.inBackground(run, given);
    },
    backgroundWorker: async () => {
      await wake();
      return await chromium.backgroundWorker();
    },
    killServiceWorker: async () => {
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos) {
        if (type === 'service_worker' && url.includes(extensionId))
          await session.send('Target.closeTarget', { targetId });
      }
      // A message that reaches a worker on its way out is lost.
      await new Promise((resolve) => setTimeout(resolve, 500));
      await session.detach();
    },
    reset: async () => {
      const kept = await helper();
      await closePanels();
      for (const page of await browser.pages()) if (page !== kept) await page.close().catch(() => undefined);
      await kept.evaluate(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
      });
      portal.forget();
    },
    close: async () => {
      await chromium.close();
      await portal.close();
    },
  };
}
