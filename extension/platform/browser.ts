/**
 * The one seam to the browser. Everything else imports `browser` from here, so that tests can put a browser
 * of their own in its place and the few calls that only Chromium has stand together with their types.
 */
import browser from 'webextension-polyfill';

/** Calls of Chromium that the polyfill's types do not know. */
interface ChromiumOnly {
  readonly sidePanel?: { open(target: { tabId: number }): Promise<void> };
  readonly runtime?: {
    getContexts?(filter: { contextTypes: readonly string[] }): Promise<readonly unknown[]>;
  };
  readonly storage?: {
    readonly local?: { setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };
  };
  readonly extension?: { isAllowedFileSchemeAccess?(): Promise<boolean> };
  readonly offscreen?: {
    createDocument(options: {
      url: string;
      reasons: readonly string[];
      justification: string;
    }): Promise<void>;
    closeDocument(): Promise<void>;
  };
}

export const chromium: ChromiumOnly = browser as unknown as ChromiumOnly;
export { browser };
