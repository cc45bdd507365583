import { browser } from './browser.ts';

/** The browser's memory for us is full: what was to be kept is not. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
}

/** What other letters take up; they can be read again. */
const SPARE = ['letter:', 'answer:'];

/**
 * Puts values into `storage.session`, which holds 10 MB. Where they do not fit, the texts and answers of other letters
 * go; a letter that is gone is told as such when its tab asks for it.
 * Errors: `NoRoomError` where they do not fit even then.
 */
export async function keepInSession(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.session.set(values);
  } catch (error) {
    if (!isQuota(error)) throw error;
    await dropSpare(Object.keys(values));
    await browser.storage.session.set(values).catch((again) => {
      throw isQuota(again) ? new NoRoomError() : again;
    });
  }
}

async function dropSpare(wanted: readonly string[]): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null));
  const isSpare = (name: string) => SPARE.some((start) => name.startsWith(start)) && !wanted.includes(name);
  await browser.storage.session.remove(names.filter(isSpare));
}

// Chromium: "Session storage quota bytes exceeded. Values were not stored."
// Firefox: "QuotaExceededError: storage.session API call exceeded its quota limitations."
const QUOTA = /quota/iu;

function isQuota(error: unknown): boolean {
  return error instanceof Error && QUOTA.test(`${error.name} ${error.message}`);
}
