import { MAX_BODY_BYTES, SummariesResponse, type Summary } from '../../shared/api/contract.ts';
import { Problem } from '../../shared/api/problems.ts';
import type { ReadingErrorCode } from './panel-port.ts';

/** The reader waits for this; afterwards the letter is read on the device. */
const TIMEOUT_MS = 6_000;

export interface WorkerLetter {
  /** With the identifiers already covered. */
  readonly text: string;
  readonly kind: 'html' | 'pdf' | 'text';
  readonly received: string | null;
  /** For the repeat-request guard; null where the team did not switch it on. */
  readonly claim: string | null;
}

export type WorkerAnswer =
  | {
      readonly ok: true;
      readonly summaries: Summary[];
      /** The Worker read the letter, but its memory did not take it. */
      readonly notSaved?: true;
    }
  | { readonly ok: false; readonly code: ReadingErrorCode };

/** The body of the request, or null where it is larger than the Worker takes: better not sent at all. */
export function packLetter(letter: WorkerLetter): Uint8Array<ArrayBuffer> | null {
  const { text, kind, received, claim } = letter;
  const more = { ...(received ? { received } : {}), ...(claim ? { claim } : {}) };
  const json = JSON.stringify({ text, source: { kind }, ...more });
  const body = new TextEncoder().encode(json);
  return body.byteLength > MAX_BODY_BYTES ? null : body;
}

/**
 * Has the team's Worker read a packed letter. Never throws: what went wrong is named.
 * Errors: the Worker's own problem codes; `worker-host-invalid`, `worker-unreachable`, `worker-timeout`,
 * `worker-garbage` (an answer that does not fit the contract or this letter).
 * @param origin a Worker address that was checked (`readWorkerAddress`).
 * @param length of the letter's text in UTF-16 units, within which all evidence must lie.
 */
export async function askWorker(
  origin: string,
  token: string,
  body: Uint8Array<ArrayBuffer>,
  length: number,
): Promise<WorkerAnswer> {
  try {
    const response = await fetch(`${origin}/v1/summaries`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return readAnswer(response.ok, await response.json(), length);
  } catch (error) {
    return { ok: false, code: nameError(error) };
  }
}

function readAnswer(ok: boolean, answer: unknown, length: number): WorkerAnswer {
  if (!ok) {
    const problem = Problem.safeParse(answer);
    return { ok: false, code: problem.success ? problem.data.code : 'worker-garbage' };
  }
  const parsed = SummariesResponse.safeParse(answer);
  if (!parsed.success || parsed.data.summaries.length === 0) return { ok: false, code: 'worker-garbage' };
  const { summaries } = parsed.data;
  return summaries.every((summary) => spansFit(summary, length))
    ? { ok: true, summaries, ...(isNotSaved(answer) ? { notSaved: true } : {}) }
    : { ok: false, code: 'worker-garbage' };
}

/** Workers that have no memory say nothing of it. */
function isNotSaved(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'saved' in answer && answer.saved === false;
}

/** Evidence outside the letter would be an answer about another text. */
function spansFit(summary: Summary, length: number): boolean {
  const spans = [summary.spans, ...summary.items.map((item) => item.spans)].flatMap((all) =>
    Object.values(all),
  );
  return spans.every(([start, end]) => start <= end && end <= length);
}

function nameError(error: unknown): ReadingErrorCode {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'worker-timeout';
  return error instanceof SyntaxError ? 'worker-garbage' : 'worker-unreachable';
}
