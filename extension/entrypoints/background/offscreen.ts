import { chromium } from '../../platform/browser.ts';

const PAGE = 'offscreen.html';

/** One offscreen document at a time: whoever comes while it is being made waits for the same one. */
let opening: Promise<void> | null = null;

/** Opens the offscreen document where it is not open. */
export function openOffscreen(): Promise<void> {
  opening ??= createOffscreen().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** For a document that was closed since: the browser tells nobody. */
export function reopenOffscreen(): Promise<void> {
  opening = null;
  return openOffscreen();
}

export async function closeOffscreen(): Promise<void> {
  opening = null;
  await chromium.offscreen?.closeDocument();
}

async function createOffscreen(): Promise<void> {
  try {
    await chromium.offscreen?.createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Reads the text of PDF letters with pdf.js, which needs a web worker.',
    });
  } catch (error) {
    // The browser refuses a second one. Asking first would cost every first letter a question.
    if (!(await isOpen())) throw error;
  }
}

async function isOpen(): Promise<boolean> {
  const contexts = await chromium.runtime?.getContexts?.({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return (contexts?.length ?? 0) > 0;
}
