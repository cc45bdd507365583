import type { ChromiumWithExtension } from './open-chromium.ts';

/**
 * Closes the page that the extension shows once after its install. It comes a moment later and would take the
 * place in front, so whoever clicks the toolbar by script waits for it first.
 */
export async function closeFirstPage(chromium: ChromiumWithExtension): Promise<void> {
  const target = await chromium.browser
    .waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 5000 })
    .catch(() => null);
  const page = await target?.page();
  await page?.close();
}
