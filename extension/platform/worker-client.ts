import { MAX_BODY_BYTES, SummariesResponse, type Summary } from '../../shared/api/contract.ts';
import { Problem } from '../../shared/api/problems.ts';
import type { ReadingErrorCode } from './panel-port.ts';
import { readWorkerAddress } from './worker-address.ts';

/** The reader waits for this; afterwards the letter is read on the device. */
const TIMEOUT_MS = 6_000;

export interface WorkerLetter {
  /** With the identifiers already covered. */
  readonly text: string;
  readonly kind: 'html' | 'pdf' | 'text';
  readonly received: string | null;
}

export type WorkerAnswer =
  | { readonly ok: true; readonly summaries: Summary[]; readonly bytes: number }
  | { readonly ok: false; readonly code: ReadingErrorCode; readonly bytes: number };

/**
 * Has the team's Worker read a letter. Never throws: what went wrong is named. `bytes` is what was sent, also
 * when no answer came.
 * Errors: the Worker's own problem codes; `worker-host-invalid`, `worker-unreachable`, `worker-timeout`,
 * `worker-garbage` (an answer that does not fit the contract or this letter).
 */
export async function askWorker(address: string, token: string, letter: WorkerLetter): Promise<WorkerAnswer> {
  const origin = readWorkerAddress(address);
  if (origin === null) return { ok: false, code: 'worker-host-invalid', bytes: 0 };
  const { text, kind, received } = letter;
  const body = new TextEncoder().encode(
    JSON.stringify({ text, source: { kind }, ...(received ? { received } : {}) }),
  );
  // The Worker would refuse it after the bytes had travelled.
  if (body.byteLength > MAX_BODY_BYTES) return { ok: false, code: 'too-large', bytes: 0 };
  const bytes = body.byteLength;
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
    const answer: unknown = await response.json();
    return { ...readAnswer(response.ok, answer, text.length), bytes };
  } catch (error) {
    return { ok: false, code: nameError(error), bytes };
  }
}

function readAnswer(
  ok: boolean,
  answer: unknown,
  length: number,
): { ok: true; summaries: Summary[] } | { ok: false; code: ReadingErrorCode } {
  if (!ok) {
    const problem = Problem.safeParse(answer);
    return { ok: false, code: problem.success ? problem.data.code : 'worker-garbage' };
  }
  const parsed = SummariesResponse.safeParse(answer);
  if (!parsed.success || parsed.data.summaries.length === 0) return { ok: false, code: 'worker-garbage' };
  const { summaries } = parsed.data;
  return summaries.every((summary) => spansFit(summary, length))
    ? { ok: true, summaries }
    : { ok: false, code: 'worker-garbage' };
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
