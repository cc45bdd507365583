import type { Summary } from '../../../shared/api/contract.ts';
import { parseDecision } from '../../../shared/index.ts';
import { mayDataLeave } from '../../platform/data-consent.ts';
import type { LetterContent, ReadBy, ReadingErrorCode } from '../../platform/panel-port.ts';
import type { Settings } from '../../platform/settings.ts';
import { askOnce } from './ask-once.ts';
import { coverIdentifiers } from './cover.ts';
import { claimToSend } from './team/claim-to-send.ts';
import { keepFacts, sendWaiting } from './team/keep-facts.ts';

export type Summarized =
  | { readonly ok: true; readonly summaries: readonly Summary[]; readonly readBy: ReadBy }
  | { readonly ok: false; readonly code: ReadingErrorCode };

export interface SummarizeOptions {
  readonly received: string | null;
  /** Read it although detection says that it is no decision. */
  readonly anyway: boolean;
  /** The reader chose this device. */
  readonly isHere: boolean;
}

/** Answers about the letter itself: reading it on the device would say the same. */
const FINAL: ReadonlySet<string> = new Set(['not-a-decision', 'unreadable-decision']);

/**
 * Reads a letter at the team's Worker where it may go there, else on this device. When the Worker does not
 * answer as it should, the device reads and the reason is kept beside the result.
 */
export async function summarize(
  tabId: number,
  content: LetterContent,
  settings: Settings,
  options: SummarizeOptions,
): Promise<Summarized> {
  const { received } = options;
  if (settings.workerUrl === '') return readHere(content.text, options, null);
  if (settings.sendWhen === 'never') {
    const here = readHere(content.text, options, null);
    if (here.ok && settings.shareFacts) keepFacts(content.text, 'now');
    return here;
  }
  if (options.isHere) {
    const here = readHere(content.text, options, null);
    return here.ok ? { ...here, readBy: { ...here.readBy, byChoice: true } } : here;
  }
  if (!(await mayDataLeave())) return readHere(content.text, options, 'no-consent');
  if (settings.workerToken === '') {
    // Nothing is sent that could only be refused; the facts go once somebody signed in.
    const here = readHere(content.text, options, 'not-signed-in');
    if (here.ok) keepFacts(content.text, 'later');
    return here;
  }
  const text = coverIdentifiers(content.text);
  const claim = await claimToSend(content.text);
  const answer = await askOnce(tabId, settings, { text, kind: content.source.kind, received, claim });
  if (answer.ok) {
    if (answer.notSaved) keepFacts(content.text, 'later');
    else sendWaiting();
    return { ok: true, summaries: answer.summaries, readBy: { where: 'worker', fallback: null } };
  }
  const here = readHere(content.text, options, FINAL.has(answer.code) ? null : answer.code);
  // What the Worker could not be told waits; what it called no decision is none for the team either.
  if (here.ok && here.readBy.fallback !== null) keepFacts(content.text, 'later');
  return here;
}

function readHere(
  text: string,
  { received, anyway }: SummarizeOptions,
  fallback: ReadingErrorCode | null,
): Summarized {
  const result = parseDecision(text, { ...(received ? { received } : {}), anyway });
  return result.ok
    ? { ok: true, summaries: result.summaries, readBy: { where: 'device', fallback } }
    : { ok: false, code: result.problem.code };
}
