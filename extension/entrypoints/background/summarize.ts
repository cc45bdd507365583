import type { Summary } from '../../../shared/api/contract.ts';
import { parseDecision } from '../../../shared/index.ts';
import type { LetterContent, ReadBy, ReadingErrorCode } from '../../platform/panel-port.ts';
import type { Settings } from '../../platform/settings.ts';
import { askWorker } from '../../platform/worker-client.ts';
import { coverSpans } from './cover.ts';

export type Summarized =
  | {
      readonly ok: true;
      readonly summaries: readonly Summary[];
      readonly readBy: ReadBy;
      readonly sentBytes: number;
    }
  | { readonly ok: false; readonly code: ReadingErrorCode; readonly sentBytes: number };

export interface SummarizeOptions {
  readonly received: string | null;
  /** Read it although detection says that it is no decision. */
  readonly anyway: boolean;
  /** Whether this letter may go to the Worker now. */
  readonly send: boolean;
}

/** Answers about the letter itself: reading it on the device would say the same. */
const FINAL: ReadonlySet<string> = new Set(['not-a-decision', 'unreadable-decision']);

/**
 * Reads a letter at the team's Worker where it may go there, else on this device. When the Worker does not
 * answer as it should, the device reads and the reason is kept beside the result.
 */
export async function summarize(
  content: LetterContent,
  settings: Settings,
  options: SummarizeOptions,
): Promise<Summarized> {
  const isSent = options.send && settings.workerUrl !== '' && settings.sendWhen !== 'never';
  if (!isSent) return readHere(content.text, options, null, 0);
  const answer = await askWorker(settings.workerUrl, settings.workerToken, {
    text: coverSpans(content.text, []),
    kind: content.source.kind,
    received: options.received,
  });
  if (answer.ok) {
    const readBy: ReadBy = { where: 'worker', fallback: null };
    return { ok: true, summaries: answer.summaries, readBy, sentBytes: answer.bytes };
  }
  const fallback = FINAL.has(answer.code) ? null : answer.code;
  return readHere(content.text, options, fallback, answer.bytes);
}

function readHere(
  text: string,
  { received, anyway }: SummarizeOptions,
  fallback: ReadingErrorCode | null,
  sentBytes: number,
): Summarized {
  const options = { ...(received ? { received } : {}), anyway };
  const result = parseDecision(text, options);
  return result.ok
    ? { ok: true, summaries: result.summaries, readBy: { where: 'device', fallback }, sentBytes }
    : { ok: false, code: result.problem.code, sentBytes };
}
