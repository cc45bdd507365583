import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BrowserChrome } from './browser-chrome.ts';

export interface FirefoxOptions {
  readonly executablePath: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** The extension's gecko id. */
  readonly id: string;
  /** Host names that lead to this machine. */
  readonly localHosts?: readonly string[];
}

export interface FirefoxWithExtension {
  readonly browser: Browser;
  readonly chrome: BrowserChrome;
  /** The same as a click on the toolbar button, for the tab in front: it grants `activeTab`. */
  clickToolbar(page: Page): Promise<void>;
  /** Calls the extension's own `browser` API from one of its pages: ["storage","local","get"], argument. */
  callApi(path: readonly string[], argument: unknown): Promise<unknown>;
  /** Visible words of the sidebar; '' while it is closed. */
  sidebarText(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts Firefox on a fresh profile with the extension in it. WebDriver BiDi shows neither the sidebar nor
 * extension pages, so what concerns them runs in the browser's own window (`--remote-allow-system-access`).
 */
export async function openFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': (options.localHosts ?? []).join(','),
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.aboutwelcome.enabled': false,
    },
  });
  endWithUs(browser.process()?.pid);
  await browser.installExtension(options.extension);
  const chrome = await BrowserChrome.of(browser, options.id);
  return {
    browser,
    chrome,
    clickToolbar: async (page) => {
      await page.bringToFront();
      await chrome.triggerAction();
    },
    callApi: async (path, argument) => await chrome.callApi(path, argument),
    sidebarText: async () => await chrome.sidebarText(),
    close: async () => await browser.close(),
  };
}

/** Unlike Chromium, whose pipe breaks, Firefox goes on for good when the process that started it just ends. */
function endWithUs(pid: number | undefined): void {
  if (pid === undefined) return;
  process.once('exit', () => {
    try {
      process.kill(pid);
    } catch {
      // It was closed in time.
    }
  });
}
