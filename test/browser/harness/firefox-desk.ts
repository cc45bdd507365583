import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { PanelState } from '../../../extension/platform/panel-port.ts';
import type { Settings } from '../../../extension/platform/settings.ts';
import { findFirefox } from '../../../scripts/browser/find-browser.ts';
import { type FirefoxWithExtension, openFirefox } from '../../../scripts/browser/open-firefox.ts';
import { type Portal, startPortal } from '../../portal/server.ts';
import { OUTPUT } from './desk.ts';

const GECKO_ID = 'imr-lens@imr-lens.example';

export interface FirefoxDesk {
  readonly firefox: FirefoxWithExtension;
  readonly portal: Portal;
  /** Opens a path of the portal, or a whole address, in a tab in front. */
  open(address: string): Promise<Page>;
  /** The same page of the portal under a host that no manifest names. */
  elsewhere(path: string): string;
  /** Saves settings as the options page would, which also asks for the consent to send where a Worker is named. */
  configure(settings: Partial<Settings>): Promise<void>;
  /** A real click on the toolbar button for the tab in front: grants `activeTab`, opens the sidebar. */
  click(page: Page): Promise<void>;
  /** What the background knows of the tab in front. */
  state(): Promise<PanelState>;
  settled(wanted?: (state: PanelState) => boolean, timeout?: number): Promise<PanelState>;
  /** Visible words of the sidebar once they include `words`. */
  sidebar(words: string): Promise<string>;
  badge(): Promise<string>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

let shared: Promise<FirefoxDesk> | null = null;

async function openDesk(): Promise<FirefoxDesk> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('There is no Firefox here.');
  const extension = mkdtempSync(path.join(tmpdir(), 'imr-lens-firefox-'));
  cpSync(path.join(OUTPUT, 'firefox-mv3-dev'), extension, { recursive: true });
  process.once('exit', () => rmSync(extension, { recursive: true, force: true }));
  const portal = await startPortal({ port: 0 });
  const firefox = await openFirefox({
    executablePath,
    extension,
    id: GECKO_ID,
    localHosts: ['portal.example'],
  });

  async function state(): Promise<PanelState> {
    const [tab] = (await firefox.callApi(['tabs', 'query'], { active: true })) as { id: number }[];
    const answer = await firefox.callApi(['runtime', 'sendMessage'], { type: 'panel/state', tabId: tab?.id });
    const { ok, value } = answer as { ok: boolean; value: PanelState };
    if (!ok) throw new Error(`The background gave no state: ${JSON.stringify(answer)}`);
    return value;
  }

  async function until<Value>(
    look: () => Promise<Value>,
    isWanted: (value: Value) => boolean,
    timeout: number,
  ) {
    const end = Date.now() + timeout;
    for (;;) {
      const value = await look();
      if (isWanted(value)) return value;
      if (Date.now() > end)
        throw new Error(`Waited ${timeout} ms, last: ${JSON.stringify(value).slice(0, 400)}`);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }

  return {
    firefox,
    portal,
    state,
    open: async (address) => {
      const page = await firefox.browser.newPage();
      const url = address.startsWith('/') ? portal.url + address : address;
      // A viewer that asks for a password never tells that it has loaded.
      await page.goto(url, { waitUntil: 'load', timeout: 6000 }).catch(() => undefined);
      await page.bringToFront();
      return page;
    },
    elsewhere: (wanted) => `http://portal.example:${portal.port}${wanted}`,
    configure: async (settings) => {
      await firefox.callApi(['storage', 'local', 'set'], { settings });
      if (settings.workerUrl) await firefox.chrome.setDataConsent(true);
    },
    click: async (page) => await firefox.clickToolbar(page),
    settled: async (wanted = (now) => now.kind !== 'reading' && now.kind !== 'idle', timeout = 10_000) =>
      await until(state, wanted, timeout),
    sidebar: async (words) =>
      await until(
        () => firefox.sidebarText(),
        (text) => text.includes(words),
        8000,
      ),
    badge: async () => await firefox.chrome.badge(),
    reset: async () => {
      // What another situation left open there (the team's pages, a fold) is nothing to this one.
      await firefox.chrome.closeSidebar();
      for (const page of (await firefox.browser.pages()).slice(1)) {
        if (page.url().startsWith('http')) await page.close().catch(() => undefined);
      }
      await firefox.callApi(['storage', 'local', 'clear'], null);
      await firefox.chrome.setDataConsent(false);
      portal.forget();
    },
    close: async () => {
      await firefox.close();
      await portal.close();
    },
  };
}

/** A situation played in real Firefox; skipped with its mend in the name where there is none. */
export function inFirefox(title: string, play: (at: () => FirefoxDesk) => void): void {
  const missing = missingForFirefox();
  describe.skipIf(missing !== null)(`${title}${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
    let desk: FirefoxDesk | null = null;
    beforeAll(async () => {
      shared ??= openDesk();
      desk = await shared;
    });
    beforeEach(async () => await desk?.reset());
    afterAll(() => {
      desk = null;
    });
    play(() => {
      if (desk === null) throw new Error('The desk is not open yet.');
      return desk;
    });
  });
}

function missingForFirefox(): string | null {
  if (findFirefox() === null) return 'no Firefox: apt-get install firefox-esr, or set FIREFOX_PATH';
  const hasBuild = existsSync(path.join(OUTPUT, 'firefox-mv3-dev/manifest.json'));
  return hasBuild ? null : 'no build in firefox-mv3-dev: npm run build -- --dev';
}
