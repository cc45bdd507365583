import type { Desk } from './desk.ts';

/**
 * Answers "yes" to a question the browser is about to ask: no script can press the button of its prompt, but the same
 * site can be granted on the browser's own page of extensions, and then the request of the extension is met at once.
 */
export async function grantSite(desk: Desk, pattern: string): Promise<void> {
  const page = await desk.chromium.browser.newPage();
  await page.goto(`chrome://extensions/?id=${desk.chromium.extensionId}`);
  await page.evaluate(
    async (id, site) => {
      const { developerPrivate } = (globalThis as unknown as Private).chrome;
      await developerPrivate.addHostPermission(id, site);
    },
    desk.chromium.extensionId,
    pattern,
  );
  await page.close();
}

interface Private {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, site: string): Promise<void> };
  };
}
