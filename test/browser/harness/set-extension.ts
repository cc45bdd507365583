import type { Desk } from './desk.ts';

/** What a person chooses for the extension on the browser's own page of extensions. */
export interface ExtensionChoices {
  readonly hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
}

export async function setExtension(desk: Desk, choices: ExtensionChoices): Promise<void> {
  const page = await desk.chromium.browser.newPage();
  await page.goto(`chrome://extensions/?id=${desk.chromium.extensionId}`);
  await page.evaluate(
    async (given) => {
      const { developerPrivate } = (globalThis as unknown as Private).chrome;
      await developerPrivate.updateExtensionConfiguration(given);
    },
    { extensionId: desk.chromium.extensionId, ...choices },
  );
  await page.close();
}

interface Private {
  readonly chrome: {
    readonly developerPrivate: { updateExtensionConfiguration(choices: object): Promise<void> };
  };
}
