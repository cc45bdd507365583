import type { Desk } from './desk.ts';

/** What a person chooses for the extension on the browser's own page of extensions. */
export interface ExtensionChoices {
  readonly hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
  /** The extension starts anew with it. */
  readonly fileAccess?: boolean;
}

export async function setExtension(desk: Desk, choices: ExtensionChoices): Promise<void> {
  const page = await desk.chromium.browser.newPage();
  await page.goto(`chrome://extensions/?id=${desk.chromium.extensionId}`);
  await page.evaluate(
    async (given) => {
      const { developerPrivate } = (globalThis as unknown as Private).chrome;
      // Started anew, an unpacked extension is refused without it.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration(given);
    },
    { extensionId: desk.chromium.extensionId, ...choices },
  );
  await page.close();
}

interface Private {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(choices: object): Promise<void>;
      updateExtensionConfiguration(choices: object): Promise<void>;
    };
  };
}
