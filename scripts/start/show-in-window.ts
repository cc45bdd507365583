import type { ChromiumWithExtension } from '../browser/open-chromium.ts';

/** Opens the sample portal in the window, says what to click, and waits until the window is closed. */
export async function showInWindow(
  chromium: ChromiumWithExtension,
  at: { readonly portal: string; readonly worker: string; readonly token: string },
): Promise<void> {
  const [first] = await chromium.browser.pages();
  const page = first ?? (await chromium.browser.newPage());
  await page.goto(`${at.portal}/`);
  // The extension's own first page comes in front a moment later; it can wait.
  await chromium.browser
    .waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 3000 })
    .catch(() => undefined);
  await page.bringToFront();
  console.log(`
  The sample portal stands open in the browser. The letters on it are invented.

    1. Click a case number (its PDF) or "Web page".
    2. Click the IMR Lens button of the toolbar (under the puzzle piece), or press Alt+L.
       The panel opens beside the letter: outcome, both sides' guidelines, what is due.
    3. Click any value in the panel: it shows its words in the letter.

  Portal   ${at.portal}/
  Worker   ${at.worker}   (a letter is read there; npm run worker starts it alone)
  token: ${at.token}

  Close the window, or press Ctrl-C, to end everything.
`);
  await new Promise<void>((resolve) => chromium.browser.once('disconnected', () => resolve()));
}
