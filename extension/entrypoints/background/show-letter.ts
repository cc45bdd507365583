import { findLetter } from '../../platform/letter-store.ts';
import type { LetterContent, PanelState } from '../../platform/panel-port.ts';
import { readPolicy } from '../../platform/policy.ts';
import { readSettingsNow } from '../../platform/settings.ts';
import type { ReadingCause, TabRecord } from '../../platform/tab-record.ts';
import { readTabRecord, updateTabRecord } from '../../platform/tab-store.ts';
import { announce } from './announce.ts';
import { type Summarized, summarize } from './summarize.ts';
import { unreadPages } from './unread-pages.ts';

/**
 * Summarizes the chosen letter of a tab and tells everyone; waits for a click where the user wants that.
 * @param inHand letters that were just read, by hash: they need not be fetched from the store again.
 */
export async function showLetter(
  tabId: number,
  run: number,
  cause: ReadingCause,
  inHand?: ReadonlyMap<string, { readonly content: LetterContent }>,
): Promise<void> {
  const [{ settings, isFinal }, before] = await Promise.all([readSettingsNow(), readTabRecord(tabId)]);
  const letter = before.letters.find(({ id }) => id === before.chosen);
  if (before.run !== run || !letter) return;
  const content = inHand?.get(letter.hash)?.content ?? (await findLetter(letter.hash));
  const { isHere, received } = before;
  const isAsked =
    settings.workerUrl !== '' && settings.sendWhen === 'click' && cause.by === 'detected' && !isHere;
  const options = { received, anyway: cause.anyway, isHere };
  const result = isAsked ? 'wait' : content && (await summarize(tabId, content, settings, options));
  let telling: Promise<void> | null = null;
  const record = await updateTabRecord(
    tabId,
    (now) => {
      if (now.run !== run || now.chosen !== letter.id) return now;
      return { ...now, reading: null, panel: panelOf(now, letter.hash, content, result) };
    },
    (next) => {
      telling = announce(next, cause.by === 'click');
    },
  );
  await telling;
  if (record.run !== run) return;
  // Read on the device for now; once the policy is known, the Worker may be asked.
  if (!isFinal) void readPolicy().then(() => showLetter(tabId, run, cause));
}

function panelOf(
  record: TabRecord,
  hash: string,
  content: LetterContent | null,
  result: Summarized | 'wait' | null,
): PanelState {
  const { tabId, letters } = record;
  const failed = { kind: 'failed', tabId, reasons: [], source: content?.source ?? null, host: null } as const;
  if (!content || !result) return { ...failed, code: 'not-found' };
  if (result === 'wait') return { kind: 'waiting-for-consent', tabId, source: content.source };
  if (!result.ok) {
    const hint = result.code === 'not-a-decision' ? unreadPages(content) : {};
    return { ...failed, code: result.code, ...hint };
  }
  const choices = letters.map(({ id, label }) => ({ id, label }));
  const { summaries, readBy } = result;
  const { source, pagesWithoutText } = content;
  const chosen = record.panel.kind === 'read' && record.panel.hash === hash ? record.panel.chosen : 0;
  return {
    kind: 'read',
    tabId,
    hash,
    summaries,
    chosen,
    source,
    readBy,
    letters: choices,
    letter: record.chosen,
    pagesWithoutText,
  };
}
