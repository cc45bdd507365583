import { expect, it } from 'vitest';
import type { Desk } from '../harness/desk.ts';
import { expectSample } from '../harness/expectations.ts';
import { inChromium } from '../harness/situation.ts';

/** What a person chooses under "Site access" on the browser's page of extensions. */
async function chooseSiteAccess(desk: Desk, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await desk.chromium.browser.newPage();
  await page.goto(`chrome://extensions/?id=${desk.chromium.extensionId}`);
  await page.evaluate(
    async (given) => {
      const api = (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(of: object): Promise<void> } };
        }
      ).chrome;
      await api.developerPrivate.updateExtensionConfiguration(given);
    },
    { extensionId: desk.chromium.extensionId, hostAccess },
  );
  await page.close();
}

inChromium('A site that the user took away from the extension', (at) => {
  it('is not looked at any more, and is still read on a click', async () => {
    const desk = at();
    await chooseSiteAccess(desk, 'ON_CLICK');
    try {
      const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await desk.badge(tab)).toBe('');
      const panel = await desk.click(tab);
      expectSample(await panel.settled(), 'nerve-test-mixed-2017');
    } finally {
      await chooseSiteAccess(desk, 'ON_ALL_SITES');
    }
  });

  it('is looked at again after it was given back', async () => {
    const desk = at();
    const tab = await desk.open('/letters/nerve-test-mixed-2017.html');
    await expect.poll(() => desk.badge(tab), { timeout: 8000 }).toBe('1');
  });
});
