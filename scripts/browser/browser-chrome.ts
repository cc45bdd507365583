import type { Browser } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Firefox's own window, in which scripts may do what a person can: press the button, read the sidebar. */
export class BrowserChrome {
  readonly #bidi: Bidi;
  readonly #window: string;
  readonly #id: string;

  private constructor(bidi: Bidi, window: string, id: string) {
    this.#bidi = bidi;
    this.#window = window;
    this.#id = id;
  }

  static async of(browser: Browser, id: string): Promise<BrowserChrome> {
    // Puppeteer has no public door to BiDi commands that it does not wrap itself.
    const bidi = (browser as unknown as { connection: Bidi }).connection;
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (result as { contexts: { context: string }[] }).contexts[0]?.context;
    if (window === undefined) throw new Error('Firefox shows no window to scripts.');
    return new BrowserChrome(bidi, window, id);
  }

  /** Runs an async function body in the browser window; its value comes back as JSON. */
  async run(body: string): Promise<unknown> {
    const expression = `(async () => JSON.stringify(await (async () => { ${body} })()))()`;
    const { result } = await this.#bidi.send('script.evaluate', {
      expression,
      target: { context: this.#window },
      awaitPromise: true,
      userActivation: true,
    });
    const { type, result: value, exceptionDetails } = result as Evaluated;
    if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text ?? type}`);
    return typeof value?.value === 'string' ? (JSON.parse(value.value) as unknown) : undefined;
  }

  async triggerAction(): Promise<void> {
    await this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    `);
  }

  async sidebarText(): Promise<string> {
    const text = await this.run(`
      const sidebar = SidebarController.isOpen ? SidebarController.browser.contentDocument?.querySelector('browser') : null;
      if (!sidebar) return '';
      ${inPage('sidebar', 'content.document.body?.innerText ?? ""')}
    `);
    return typeof text === 'string' ? text : '';
  }

  /** The next one opens afresh. */
  async closeSidebar(): Promise<void> {
    await this.run('SidebarController.hide();');
  }

  /** Presses the button of the sidebar that says these words, as a click of a person: what only a click may do, may be done. */
  async pressInSidebar(words: string): Promise<void> {
    const press = `(() => {
      const buttons = [...content.document.querySelectorAll('button')];
      const button = buttons.find((one) => one.innerText.trim() === ${JSON.stringify(words)});
      if (!button) return false;
      const handling = content.windowUtils.setHandlingUserInput(true);
      try { button.click(); } finally { handling.destruct(); }
      return true;
    })()`;
    const isPressed = await this.run(`
      const sidebar = SidebarController.browser.contentDocument.querySelector('browser');
      ${inPage('sidebar', press)}
    `);
    if (isPressed !== true) throw new Error(`The sidebar has no button that says "${words}".`);
  }

  /** Words of the chip over the letter in the tab in front, and whether it is unfolded; null where there is none. */
  async chip(): Promise<{ words: string; isOpen: boolean } | null> {
    const look = `(() => {
      const root = content.document.querySelector('imr-lens-chip')?.openOrClosedShadowRoot;
      const chip = root?.querySelector('section');
      return chip ? { words: chip.innerText, isOpen: chip.classList.contains('open') } : null;
    })()`;
    return (await this.run(`const page = gBrowser.selectedBrowser; ${inPage('page', look)}`)) as {
      words: string;
      isOpen: boolean;
    } | null;
  }

  /** Middle of the chip's own button, in the page's pixels. */
  async chipPlace(): Promise<{ x: number; y: number }> {
    const look = `(() => {
      const root = content.document.querySelector('imr-lens-chip').openOrClosedShadowRoot;
      const { left, top, width, height } = root.querySelector('.main').getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    })()`;
    return (await this.run(`const page = gBrowser.selectedBrowser; ${inPage('page', look)}`)) as {
      x: number;
      y: number;
    };
  }

  /** Opens a page of the extension in a tab behind the others, once, and calls its `browser` API there. */
  async callApi(path: readonly string[], argument: unknown): Promise<unknown> {
    const call = `
      for (let waited = 0; waited < 60 && !content.wrappedJSObject.browser; waited += 1) {
        await new Promise((resolve) => content.setTimeout(resolve, 50));
      }
      let api = content.wrappedJSObject.browser;
      let owner = api;
      for (const name of ${JSON.stringify(path)}) { owner = api; api = api[name]; }
      const given = Components.utils.cloneInto(${JSON.stringify(argument ?? null)}, content);
      const answer = await Components.utils.unwaiveXrays(api.call(owner, given));
      return Components.utils.waiveXrays(answer);
    `;
    return await this.run(`
      const address = 'moz-extension://' + WebExtensionPolicy.getByID(${JSON.stringify(this.#id)}).mozExtensionHostname + '/options.html';
      let tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(address));
      if (!tab) {
        tab = gBrowser.addTrustedTab(address);
        for (let waited = 0; waited < 100 && tab.linkedBrowser.currentURI.spec !== address; waited += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      const page = tab.linkedBrowser;
      ${inPage('page', `await (async () => { ${call} })()`)}
    `);
  }

  /** Gives or takes back the consent to send data of letters, as the reader does among the add-on's permissions. */
  async setDataConsent(isGiven: boolean): Promise<void> {
    await this.run(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      const data = ['healthInfo', 'websiteContent', 'personallyIdentifyingInfo'];
      const asked = { permissions: [], origins: [], data_collection: data };
      await ExtensionPermissions.${isGiven ? 'add' : 'remove'}(extension.id, asked, extension);
    `);
  }

  /** What the toolbar button shows over a tab's icon. */
  async badge(): Promise<string> {
    const text = await this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      const action = ExtensionParent.apiManager.global.browserActionFor(extension).action;
      return action.getProperty(gBrowser.selectedTab, 'badgeText');
    `);
    return typeof text === 'string' ? text : '';
  }
}

/** Lines that evaluate an expression in a page of another process and return its value. */
function inPage(browserName: string, expression: string): string {
  const script = `(async () => {
    try { sendAsyncMessage('imr-lens-test', { json: JSON.stringify(${expression}) ?? 'null' }); }
    catch (error) { sendAsyncMessage('imr-lens-test', { error: String(error) }); }
  })()`;
  return `
    const manager = ${browserName}.messageManager;
    const answer = await new Promise((resolve) => {
      const listener = (message) => { manager.removeMessageListener('imr-lens-test', listener); resolve(message.data); };
      manager.addMessageListener('imr-lens-test', listener);
      manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
      setTimeout(() => resolve({ error: 'the page did not answer' }), 8000);
    });
    if (answer.error) throw new Error(answer.error);
    return JSON.parse(answer.json);
  `;
}
