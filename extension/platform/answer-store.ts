import type { Summary } from '../../shared/api/contract.ts';
import { browser } from './browser.ts';
import { reportBug } from './report-bug.ts';

/** The Worker's answers by what was asked, in the browser's memory only: a letter seen again is not sent again. */
const PREFIX = 'answer:';
const MOST = 24;

export async function keepAnswer(key: string, summaries: readonly Summary[]): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith(PREFIX));
  if (all.length >= MOST) await browser.storage.session.remove(all.slice(0, all.length - MOST + 1));
  // Without room for it the same letter would be sent once more; that is no reason to lose the answer.
  await browser.storage.session.set({ [PREFIX + key]: summaries }).catch(reportBug);
}

export async function findAnswer(key: string): Promise<readonly Summary[] | null> {
  const stored = await browser.storage.session.get(PREFIX + key);
  return (stored[PREFIX + key] as readonly Summary[] | undefined) ?? null;
}
