/**
 * The seam to the browser for scripts in pages. The polyfill would cost every page more than the whole
 * detection: these few calls are the same in both browsers, but for the name they hang on.
 */
interface PageRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  getURL(path: string): string;
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean | undefined,
    ): void;
  };
}

interface PageApi {
  readonly runtime: PageRuntime;
  readonly i18n: { getMessage(key: string, values?: string[]): string; getUILanguage(): string };
}

const scope = globalThis as unknown as { browser?: PageApi; chrome?: PageApi };

/** Asked for at each call: after an update of the extension the old scripts lose their runtime. */
export function pageApi(): PageApi | undefined {
  const api = scope.browser ?? scope.chrome;
  return api?.runtime?.id ? api : undefined;
}

/** Tells the background something. Nobody there (being updated, say) is no error of the page. */
export function tellBackground(message: { readonly type: string; readonly [field: string]: unknown }): void {
  pageApi()
    ?.runtime.sendMessage(message)
    .catch(() => undefined);
}
