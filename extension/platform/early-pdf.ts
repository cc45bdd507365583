/**
 * What the reader of PDFs begins before its own code has come: pdf.js's worker, which is the slowest to start, and
 * hearing what the background asks.
 */
import type { Runtime } from 'webextension-polyfill';

export interface HeldRequest {
  readonly message: unknown;
  readonly sender: Runtime.MessageSender;
  readonly answer: (value: unknown) => void;
}

interface EarlyPdf {
  readonly worker: Worker | null;
  readonly held: readonly HeldRequest[];
  stop(): void;
}

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (value: unknown) => void,
) => true | undefined;

interface EarlyApi {
  readonly runtime: {
    readonly id: string;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

const scope = globalThis as unknown as { imrLensPdf?: EarlyPdf; chrome?: EarlyApi };

/** @param workerAddress of pdf.js's worker; null where the page does not name it. */
export function beginEarly(workerAddress: string | null): void {
  const runtime = scope.chrome?.runtime;
  if (!runtime) return;
  const held: HeldRequest[] = [];
  const listener: Listener = (message, sender, answer) => {
    // From the background only: see `isBackground`, whose module would bring the polyfill along.
    if (sender.id !== runtime.id || sender.tab !== undefined || !isForReader(message)) return undefined;
    held.push({ message, sender, answer });
    return true;
  };
  runtime.onMessage.addListener(listener);
  const worker = workerAddress === null ? null : new Worker(workerAddress, { type: 'module' });
  scope.imrLensPdf = { worker, held, stop: () => runtime.onMessage.removeListener(listener) };
}

/** The worker that was started, once. */
export function takeEarlyWorker(): Worker | null {
  const { imrLensPdf: early } = scope;
  if (early) scope.imrLensPdf = { ...early, worker: null };
  return early?.worker ?? null;
}

/** What was asked meanwhile; from here on the page listens itself. */
export function takeHeldRequests(): readonly HeldRequest[] {
  const { imrLensPdf: early } = scope;
  early?.stop();
  if (early) scope.imrLensPdf = { ...early, held: [] };
  return early?.held ?? [];
}

function isForReader(message: unknown): boolean {
  return String((message as { readonly type?: unknown } | null)?.type).startsWith('pdf/');
}
