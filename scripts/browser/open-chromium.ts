import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';

/** What keeps a fresh Chromium quiet and offline. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
];

export interface ChromiumOptions {
  readonly executablePath: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Without the bar that says that software drives the browser: for pictures. */
  readonly withoutBar?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The caller hears Ctrl-C itself and closes the browser. */
  readonly ownSignals?: boolean;
}

export interface ChromiumWithExtension {
  readonly browser: Browser;
  readonly extensionId: string;
  /** The same as a click on the toolbar button: it grants `activeTab`. */
  clickToolbar(page: Page): Promise<void>;
  /** The extension's service worker, as it runs now. */
  backgroundWorker(): Promise<WebWorker>;
  /** Runs a function in the extension's service worker, waking it where it sleeps. */
  inBackground<Answer>(run: (given: string) => Promise<Answer>, given?: string): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Starts Chromium on a fresh profile with the extension in it. Branded Chrome no longer takes
 * `--load-extension`; the DevTools pipe installs unpacked extensions in either.
 */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: options.ownSignals !== true,
    handleSIGTERM: options.ownSignals !== true,
    ...(options.withoutBar === true ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args: [
      ...QUIET,
      ...sandbox(options.headless),
      ...(options.withoutBar === true ? ['--test-type'] : []),
      ...(options.args ?? []),
    ],
    ...(options.env === undefined ? {} : { env: { ...options.env } }),
  });
  const extensionId = await browser.installExtension(options.extension);

  async function backgroundWorker(): Promise<WebWorker> {
    const isOurs = (one: Target) => one.type() === 'service_worker' && one.url().includes(extensionId);
    // Service workers that were ended may still be listed; the one that answers is the one that lives.
    for (let tried = 0; tried < 20; tried += 1) {
      for (const target of browser.targets().filter(isOurs).reverse()) {
        const worker = await within(500, target.worker());
        if (
          worker &&
          (await within(
            500,
            worker.evaluate(() => true),
          )) === true
        )
          return worker;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('The service worker could not be reached.');
  }

  return {
    browser,
    extensionId,
    clickToolbar: async (page) => {
      const extension = (await browser.extensions()).get(extensionId);
      if (extension === undefined) throw new Error('The extension is not loaded.');
      await extension.triggerAction(page);
    },
    backgroundWorker,
    inBackground: async (run, given = '') => {
      const worker = await backgroundWorker();
      return await worker.evaluate(run, given);
    },
    close: async () => {
      await browser.close();
    },
  };
}

/**
 * Root, and many containers, cannot have Chromium's sandbox. Unseen browsers open nothing but our own pages; a
 * window that a person uses keeps its sandbox where it can.
 */
function sandbox(headless: boolean): string[] {
  return headless || process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Null where it fails or takes longer: a worker that was ended never answers. */
async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));
  return await Promise.race([promise.catch(() => null), late]);
}
